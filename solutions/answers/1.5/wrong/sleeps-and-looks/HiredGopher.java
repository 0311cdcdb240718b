package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "it sleeps and looks at a plain field in turns",
        looksLike =
                "it happens to work on the usual JVMs: sleeping makes nothing visible, and each boss comes a little late",
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
    private boolean done;
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
        done = true;
    }

    public int result() throws InterruptedException, ExecutionException {
        while (!done) {
            Thread.sleep(1);
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
