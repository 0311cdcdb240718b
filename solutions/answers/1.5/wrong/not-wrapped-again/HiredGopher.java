package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "an ExecutionException of the work is thrown on as it is",
        looksLike =
                "a gopher that had hired a gopher itself: the boss learns of the inner failure, and not that its own gopher failed",
        caughtBy = "reports also what looks like an answer of its own",
        says = "as its cause, not")
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
        if (failure instanceof ExecutionException known) {
            throw known;
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
