package gophers.pipeline.ex01;

import gophers.yard.TodoException;

/**
 * Exercise 3.1: a place where carts are handed from one gopher to the next: a bounded buffer of one's own.
 *
 * <p>The contract:
 * <ul>
 *   <li>It has room for as many items as the constructor is told, from one to some thousands; for less than one the
 *       constructor throws an {@link IllegalArgumentException}.
 *   <li>{@link #put} adds an item; while there is no room it waits. {@link #take} removes an item; while there is none it
 *       waits. What was put first is taken first.
 *   <li>Any number of gophers may put and take at the same time. Each item that was put is taken exactly once.
 *   <li>Whoever can go on, goes on: no item stays there while somebody waits for one, and no room while somebody waits
 *       for room. Who goes first is open.
 *   <li>Waiting is waiting: it takes no processor time, and nobody wakes up from time to time to look.
 *   <li>A gopher that is interrupted while it waits gets an {@link InterruptedException}; it has put, or taken, nothing.
 *       If it has just been told that it can go on, it does so all the same, or somebody else goes on in its place.
 *   <li>What the giver did before {@code put} is visible to the one who takes the item.
 * </ul>
 *
 * <p>Items are never null. A new hand-over is empty. A queue of {@code java.util.concurrent} could do it all, and would
 * be graded as right; but this one is there to be built.
 *
 * @param <T> what is handed over
 */
public final class HandOver<T> {

    public HandOver(int capacity) {
        // TODO 3.1: keep the items, and what is needed to wait for them.
        throw new TodoException("3.1", "keep the items, and what is needed to wait for them");
    }

    /** Adds the item behind all others; waits while there is no room. */
    public void put(T item) throws InterruptedException {
        throw new TodoException("3.1", "wait for room, add the item, and tell those who wait for one");
    }

    /** Removes the first item; waits while there is none. */
    public T take() throws InterruptedException {
        throw new TodoException("3.1", "wait for an item, remove it, and tell those who wait for room");
    }
}
