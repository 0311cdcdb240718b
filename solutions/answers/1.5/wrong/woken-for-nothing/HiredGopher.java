package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "if for while around wait",
        looksLike = "once in a long while a boss who was woken for no reason reports 0 books, and the work goes on",
        caughtBy = "does not take a false alarm for the end",
        says = "woken too early")
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
        int worked = 0;
        Throwable thrown = null;
        try {
            worked = work.call();
        } catch (Throwable any) {
            thrown = any;
        }
        synchronized (this) {
            value = worked;
            failure = thrown;
            done = true;
            notifyAll();
        }
    }

    public synchronized int result() throws InterruptedException, ExecutionException {
        if (!done) {
            wait();
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
