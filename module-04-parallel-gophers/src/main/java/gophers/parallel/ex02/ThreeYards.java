package gophers.parallel.ex02;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 4.2: three gophers, and each one has a yard of its own.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #burnAll} has the factory make one thread for each yard. They are all at work at the same time, however
 *       many they are; the caller itself works in none.
 *   <li>A yard belongs to its own thread alone: nobody else touches its pile, its cart, its road or its oven, and its
 *       books come onto no other cart and into no other oven.
 *   <li>In each yard the gopher makes trips as in 1.1: it loads its cart until that is full or the pile gives nothing
 *       more, carries, burns, and comes back. The last cart goes with what is left; none goes empty. Whether it asks
 *       an empty pile once more is free. All carts are empty at the beginning.
 *   <li>{@code burnAll} returns, when all the threads have done their work, how many books were burned in all yards
 *       together. For no yard that is 0.
 *   <li>If something is thrown in one yard, an error or any exception (an {@link InterruptedException}, too), the others
 *       work on to their end. Then {@code burnAll} throws an {@link ExecutionException} with that very throwable as its
 *       cause; if there are several, with one of them. The threads' uncaught exception handlers hear nothing.
 *   <li>An object may be asked again, one call after the other. Each call is about its own yards alone.
 * </ul>
 *
 * <p>Nobody interrupts anybody here; that is what 4.8 is about.
 */
public final class ThreeYards {

    /** All that one gopher works with. */
    public record OwnYard(Pile pile, Cart cart, Road road, Oven oven) {}

    private final ThreadFactory threads;

    public ThreeYards(ThreadFactory threads) {
        this.threads = threads;
    }

    /** Has the piles of all yards burned and returns the number of books. */
    public long burnAll(List<OwnYard> yards) throws InterruptedException, ExecutionException {
        // TODO 4.2: write the work of one gopher in one yard; then give each yard a thread.
        throw new TodoException("4.2", "write the work of one gopher in one yard; then give each yard a thread");
    }
}
