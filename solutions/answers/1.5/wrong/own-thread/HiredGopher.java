package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "it makes its own thread and does not ask the factory",
        looksLike = "all is well, until somebody counts, names or limits the threads: this one is not among them",
        caughtBy = "works on the one thread that the factory made",
        says = "The factory was asked for 0 threads")
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private Thread thread;
    private int value;
    private Throwable failure;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    public void start() {
        thread = new Thread(() -> {
            try {
                value = work.call();
            } catch (Throwable thrown) {
                failure = thrown;
            }
        });
        thread.start();
    }

    public int result() throws InterruptedException, ExecutionException {
        thread.join();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
