package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "an interrupt of the boss is passed on to the gopher",
        looksLike = "whoever stops waiting ends the work for all the others, too",
        caughtBy = "works on when its boss is called away",
        says = "The interrupt was for the boss")
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
        thread = threads.newThread(() -> {
            try {
                value = work.call();
            } catch (Throwable thrown) {
                failure = thrown;
            }
        });
        thread.start();
    }

    public int result() throws InterruptedException, ExecutionException {
        try {
            thread.join();
        } catch (InterruptedException called) {
            thread.interrupt();
            throw called;
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
