package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the value is read first and the thread joined afterwards",
        looksLike = "the boss waits for as long as it takes, and then reports the 0 that was there before",
        caughtBy = {
            "hands its result over only when it is done",
            "does not take a false alarm for the end",
            "tells all the bosses who wait",
            "works on when its boss is called away"
        },
        mayFail = {"works while its boss goes on", "tells nobody before all is written down"},
        says = "7")
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
        int read = value;
        thread.join();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return read;
    }
}
