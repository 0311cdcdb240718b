package gophers.yard;

/**
 * A misuse of the yard, as the journal noted it. Immutable.
 *
 * @param gopher who was caught
 * @param what what happened, as a sentence
 * @param nanos when, in nanoseconds since the journal was opened
 */
public record Violation(String gopher, String what, long nanos) {}
