/**
 * Judges classes that have no collaborator to instrument, by jcstress: many short encounters of two or more threads, and
 * a known-bad class of the same shape beside the learner's to prove that an error would have shown. A plain field does the
 * same where a gopher must come to see what another one has written.
 */
package gophers.grader.stress;
