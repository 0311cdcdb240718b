/**
 * Exercises for the tests of the grader, right and wrong ones. Each answer stands beside its tests, as in a module; the
 * names of the tests are such that Surefire does not run them.
 */
package gophers.sample;
