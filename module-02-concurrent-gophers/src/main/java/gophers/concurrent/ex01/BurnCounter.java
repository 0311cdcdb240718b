package gophers.concurrent.ex01;

import gophers.yard.TodoException;

/**
 * Exercise 2.1: one counter of burned books for all gophers.
 *
 * <p>The contract:
 * <ul>
 *   <li>A new counter is at 0, whatever other counters say.
 *   <li>{@link #burned} adds to the count. Any number of gophers may call it at the same time, and none is lost.
 *   <li>{@link #total} counts each call that had returned before it was called itself, on whichever thread. A call
 *       that overlaps with it may be counted or not, but never in part.
 *   <li>The sum may be larger than an {@code int} can hold; a {@code long} is enough.
 * </ul>
 */
public final class BurnCounter {

    /** Adds books to the count. {@code books} is never negative. */
    public void burned(int books) {
        // TODO 2.1: keep the count, and add to it in one step that nobody can come in between.
        throw new TodoException("2.1", "keep the count, and add to it in one step that nobody can come in between");
    }

    /** Returns how many books were burned so far. */
    public long total() {
        throw new TodoException("2.1", "return the count, as all gophers have left it");
    }
}
