package gophers.views;

import gophers.yard.Step;

/**
 * What a gopher did for a while: a step, or waiting for one. Immutable.
 *
 * @param step the step that was done, or that comes after the wait
 * @param waiting whether the gopher waited for it
 * @param place where, such as {@code "oven"}
 * @param cart with which cart, or an empty text for none
 * @param startNanos when it began, on the film's clock
 * @param endNanos when it ended, likewise
 */
public record Piece(Step step, boolean waiting, String place, String cart, long startNanos, long endNanos) {

    /** Returns the part of it that lies between two moments. */
    Piece between(long fromNanos, long toNanos) {
        return new Piece(step, waiting, place, cart, Math.max(startNanos, fromNanos), Math.min(endNanos, toNanos));
    }

    boolean touches(long fromNanos, long toNanos) {
        return startNanos < toNanos && endNanos > fromNanos;
    }
}
