package gophers.yard;

/**
 * A misuse of the yard, as the journal noted it. Immutable.
 *
 * @param gopher who was caught
 * @param what what happened, as a sentence
 * @param nanos when, in nanoseconds since the journal was opened
 * @param other who else had a part in it, or an empty text for nobody
 */
public record Violation(String gopher, String what, long nanos, String other) {

    /** One in which nobody else had a part. */
    public Violation(String gopher, String what, long nanos) {
        this(gopher, what, nanos, "");
    }
}
