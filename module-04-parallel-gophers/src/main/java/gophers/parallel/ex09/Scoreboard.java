package gophers.parallel.ex09;

import gophers.yard.TodoException;

/**
 * Exercise 4.9: a board with a score for each gopher.
 *
 * <p>The contract:
 * <ul>
 *   <li>The gophers have the numbers from 0 on, as many as the constructor is told. {@link #burned} adds a trip, and the
 *       books of this trip, to the score of one of them. It is only called by that gopher's own thread; but all gophers
 *       may call it at the same time, each with its own number, while others read.
 *   <li>{@link #of} is the score of one gopher as it was after one of its trips, or before the first: never one in which
 *       a trip is counted and its books are not.
 *   <li>{@link #total} is the sum of all scores, each of them as it was at some moment during the call, and each of them
 *       whole: if every trip burns two books, a total always has twice as many books as trips.
 *   <li>Nothing is lost. What happens-before a call of {@code of} or {@code total} (1.5) is in it; and who looks again
 *       and again, without doing anything else, comes to see the rest.
 *   <li>There may be more books than an {@code int} holds. Two boards have nothing to do with one another.
 *   <li>For a number that no gopher has {@code burned} and {@code of} throw an {@link IndexOutOfBoundsException}.
 * </ul>
 *
 * <p>How quick it is does not count; that gophers do not slow one another down is not checked. The checks show what they
 * have measured.
 */
public final class Scoreboard {

    /** What a gopher, or all of them together, have done. */
    public record Score(long trips, long books) {}

    public Scoreboard(int gophers) {
        // TODO 4.9: make a place for each gopher, which nobody else writes to.
        throw new TodoException("4.9", "make a place for each gopher, which nobody else writes to");
    }

    /** Adds a trip with so many books to this gopher's score. */
    public void burned(int gopher, int books) {
        throw new TodoException("4.9", "make the new score of the old one, and let it be seen as a whole");
    }

    /** Returns this gopher's score. */
    public Score of(int gopher) {
        throw new TodoException("4.9", "read the score as a whole");
    }

    /** Returns the sum of all scores. */
    public Score total() {
        throw new TodoException("4.9", "read each score once, and add them up");
    }
}
