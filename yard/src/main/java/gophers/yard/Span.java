package gophers.yard;

/**
 * One step, from the journal: one that was done, unless {@link Journal#unfinished} returned it. Immutable.
 *
 * @param gopher who did it
 * @param step what was done
 * @param place where, such as {@code "oven"}
 * @param cart with which cart, or an empty text for none
 * @param startNanos when it began, in nanoseconds since the journal was opened
 * @param endNanos when it ended, likewise
 */
public record Span(String gopher, Step step, String place, String cart, long startNanos, long endNanos) {

    /** Returns how long the step took, in nanoseconds. */
    public long nanos() {
        return endNanos - startNanos;
    }
}
