package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the failure is forgotten once it has been told",
        looksLike = "the first boss hears of the fire, the second one gets a 0",
        caughtBy = {
            "reports an exception to its boss",
            "reports an error to its boss",
            "reports also what looks like an answer of its own"
        },
        says = "asked for the second time")
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
        thread.join();
        if (failure != null) {
            Throwable told = failure;
            failure = null;
            throw new ExecutionException(told);
        }
        return value;
    }
}
