package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "result() asks again and again instead of waiting",
        looksLike = "the result is right, and a whole core is hot for as long as the gopher works",
        caughtBy = {
            "hands its result over only when it is done",
            "does not take a false alarm for the end",
            "tells all the bosses who wait",
            "works on when its boss is called away"
        },
        says = "running in circles")
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
        while (thread.isAlive()) {
            Thread.onSpinWait();
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
