package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "result() does not wait for the thread",
        looksLike = "with a quick gopher it goes well most of the time; with a slow one the result is always 0",
        caughtBy = {
            "hands its result over only when it is done",
            "does not take a false alarm for the end",
            "tells all the bosses who wait",
            "works on when its boss is called away"
        },
        mayFail = {
            "works while its boss goes on",
            "works on the one thread that the factory made",
            "answers for itself and for no other gopher",
            "tells nobody before all is written down",
            "reports an exception to its boss",
            "reports an error to its boss",
            "reports also what looks like an answer of its own"
        },
        says = "did not wait for it")
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
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
