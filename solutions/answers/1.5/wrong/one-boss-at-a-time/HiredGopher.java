package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "result() is synchronized: the first boss waits for the gopher, the others for the first boss's lock",
        looksLike =
                "with one boss all is well; a second one cannot be called away, for nobody hears an interrupt at a lock",
        caughtBy = {"does not take a false alarm for the end", "works on when its boss is called away"},
        says = "holds a HiredGopher")
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

    public synchronized int result() throws InterruptedException, ExecutionException {
        thread.join();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
