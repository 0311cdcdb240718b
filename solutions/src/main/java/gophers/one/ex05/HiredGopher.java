package gophers.one.ex05;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/** Exercise 1.5, the reference answer: what the thread wrote is read only after join. */
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private Thread thread;
    private Integer value;
    private Throwable failure;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    public void start() {
        thread = threads.newThread(() -> {
            try {
                value = work.call();
            } catch (Throwable thrown) {
                // Any throwable: on this thread nobody else would hear of it.
                failure = thrown;
            }
        });
        thread.start();
    }

    public int result() throws InterruptedException, ExecutionException {
        // All that the thread did happens-before the return of join, so plain fields are enough.
        thread.join();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
