/**
 * Judges classes that have no collaborator to instrument, by jcstress: many short encounters of two or more threads, and
 * a known-bad class of the same shape beside the learner's to prove that an error would have shown.
 */
package gophers.grader.stress;
