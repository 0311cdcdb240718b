package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the value is static",
        looksLike = "one gopher at a time is right; a second one changes what the first one said",
        caughtBy = "answers for itself and for no other gopher",
        says = "should say 7, and says 8")
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private Thread thread;
    private static int value;
    private Throwable failure;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    public void start() {
        thread = threads.newThread(this::run);
        thread.start();
    }

    private void run() {
        try {
            value = work.call();
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    public int result() throws InterruptedException, ExecutionException {
        thread.join();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
