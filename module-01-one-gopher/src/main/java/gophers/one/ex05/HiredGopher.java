package gophers.one.ex05;

import gophers.yard.TodoException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 1.5: a gopher that works on a thread of its own, while its boss does something else.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #start} has the factory make one thread, starts it, and returns at once: the work runs on that thread.
 *   <li>{@link #result} waits until the work is done and returns what it returned. Asked again, it answers the same.
 *   <li>Waiting is waiting: whoever waits keeps no core busy, does not wake up from time to time to look, and does not
 *       give up. Woken too early, as any thread may be, it waits on.
 *   <li>If the work ends with anything thrown, an exception or an error, {@code result} throws an
 *       {@link ExecutionException} whose cause is that very throwable, each time it is asked; a new exception or the
 *       same one. Nothing is lost, and the thread's own uncaught exception handler hears nothing. (Not asked for: a
 *       {@code CancellationException} or a {@code CompletionException}, which the library has ways of its own with.)
 *   <li>Everything that the gopher did is visible to whoever has got the number or the {@code ExecutionException}.
 *   <li>A boss who is interrupted while waiting gets an {@link InterruptedException}, whoever else may wait. The gopher
 *       works on, and may be asked again later. If the work is done already, the answer will do, too.
 * </ul>
 *
 * <p>{@code start} is called once, and that call happens-before each call of {@code result}. {@code result} may be
 * called by several threads. The work does not return null. Its thread may end a little later than the work.
 */
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    /** Sends the gopher off to work. */
    public void start() {
        // TODO 1.5: have the factory make a thread for the work, keep it, and start it.
        throw new TodoException("1.5", "have the factory make a thread for the work, keep it, and start it");
    }

    /** Waits for the gopher and returns its result. */
    public int result() throws InterruptedException, ExecutionException {
        throw new TodoException("1.5", "wait for the thread, then say what came of the work");
    }
}
