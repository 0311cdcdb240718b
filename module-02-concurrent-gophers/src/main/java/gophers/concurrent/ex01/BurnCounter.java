package gophers.concurrent.ex01;

import gophers.yard.TodoException;

/**
 * Exercise 2.1: count the burned books of any number of gophers.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #burned} adds to the count. Any number of gophers may call it at the same time, and none is lost.
 *   <li>{@link #total} is the sum of all calls that have returned. A call that is still under way may be in it or not,
 *       but never in part.
 *   <li>The sum may be larger than an {@code int} can hold.
 *   <li>Nobody who calls has to be told anything first, and a new counter is at 0.
 * </ul>
 */
public final class BurnCounter {

    /** Counts so many more books; never a negative number. */
    public void burned(int books) {
        // TODO 2.1: add without losing what another gopher adds at the same time.
        throw new TodoException("2.1", "add without losing what another gopher adds at the same time");
    }

    /** Returns how many books were counted so far. */
    public long total() {
        throw new TodoException("2.1", "return what was counted so far");
    }
}
