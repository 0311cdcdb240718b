/**
 * Grades an exercise in a JVM of its own: the child runs the tests under a watch, the parent collects what it reports,
 * starts another one for the remaining checks when a child ends early, and returns a verdict in every case.
 */
package gophers.grader.jvm;
