package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "a failure is printed and then forgotten",
        looksLike = "a stack trace somewhere in the log, and a result of 0 that everybody believes",
        caughtBy = {
            "reports an exception to its boss",
            "reports an error to its boss",
            "reports also what looks like an answer of its own",
            "tells nobody before all is written down"
        },
        says = "ended with a number")
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private Thread thread;
    private int value;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    public void start() {
        thread = threads.newThread(() -> {
            try {
                value = work.call();
            } catch (Throwable thrown) {
                thrown.printStackTrace();
            }
        });
        thread.start();
    }

    public int result() throws InterruptedException, ExecutionException {
        thread.join();
        return value;
    }
}
