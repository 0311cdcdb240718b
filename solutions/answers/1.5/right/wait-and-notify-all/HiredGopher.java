package gophers.one.ex05;

import gophers.solutions.RightAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with synchronized, wait and notifyAll, and no join")
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
        threads.newThread(this::workAndTell).start();
    }

    private void workAndTell() {
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
        while (!done) {
            wait();
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
