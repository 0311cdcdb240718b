package gophers.grader.verdict;

/**
 * One check of an exercise and what came of it. Immutable.
 *
 * @param name what it checks, in words
 * @param message why it is not passed; empty if it is
 */
public record Check(String name, CheckState state, String message) {}
