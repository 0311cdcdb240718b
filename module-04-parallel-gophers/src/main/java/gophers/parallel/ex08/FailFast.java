package gophers.parallel.ex08;

import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 4.8: one yard burns down: the others are called back.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #all} has the factory make one thread for each piece of work. All are under way at the same time; the
 *       caller itself does none of the work.
 *   <li>If all end well, {@code all} returns their results, in the order of the list, whoever was done first. For no work
 *       that is an empty list.
 *   <li>As soon as one of them throws something, an exception or an error, and whichever of the list it is, the threads
 *       of all others that are still at work are interrupted. Work that has not begun by then need not begin, nor get a
 *       thread.
 *   <li>Whoever is called back may take its time to tidy up: {@code all} waits until all threads have ended their work.
 *       Then it throws an {@link ExecutionException} whose cause is what was thrown <em>first</em> (of two that fail of
 *       themselves at the same moment, either), and nothing that somebody threw because it was called back.
 *   <li>If the caller is interrupted while it waits, all others are interrupted too. When they have ended their work,
 *       {@code all} throws an {@link InterruptedException}. If it is interrupted only after the first failure, it may
 *       throw either of the two exceptions; but only when all have ended.
 *   <li>The threads' uncaught exception handlers hear nothing.
 * </ul>
 *
 * <p>The caller is interrupted at most once. No result is null.
 */
public final class FailFast {
    private final ThreadFactory threads;

    public FailFast(ThreadFactory threads) {
        this.threads = threads;
    }

    /** Does all the work at the same time and returns the results; gives up as soon as one piece fails. */
    public <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        // TODO 4.8: start all, then find out which of them is the first to end.
        throw new TodoException("4.8", "start all, then find out which of them is the first to end");
    }
}
