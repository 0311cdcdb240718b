package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "it waits for a second at most, and does not look whether the work was done by then",
        looksLike =
                "right with every quick gopher; with a slow one the result is 0, and nobody is told that this is not it",
        caughtBy = {
            "hands its result over only when it is done",
            "does not take a false alarm for the end",
            "tells all the bosses who wait",
            "works on when its boss is called away"
        },
        says = "limited time")
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private final CountDownLatch done = new CountDownLatch(1);
    private int value;
    private Throwable failure;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    public void start() {
        threads.newThread(this::run).start();
    }

    private void run() {
        try {
            value = work.call();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        done.countDown();
    }

    public int result() throws InterruptedException, ExecutionException {
        done.await(1, TimeUnit.SECONDS);
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
