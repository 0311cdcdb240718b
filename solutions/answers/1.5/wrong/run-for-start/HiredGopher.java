package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "run() instead of start(): the work is done on the boss's own thread",
        looksLike = "everything works, but nothing at the same time: the boss stands there until the work is done",
        caughtBy = {
            "works while its boss goes on",
            "hands its result over only when it is done",
            "does not take a false alarm for the end",
            "tells all the bosses who wait",
            "works on when its boss is called away"
        },
        mayFail = "works on the one thread that the factory made",
        says = "The caller is held by the test")
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
                failure = thrown;
            }
        });
        thread.run();
    }

    public int result() throws InterruptedException, ExecutionException {
        thread.join();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
