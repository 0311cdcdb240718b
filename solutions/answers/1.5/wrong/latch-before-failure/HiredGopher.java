package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the finally that opens the latch stands inside the try whose catch notes the failure",
        looksLike =
                "numbers always arrive, a failure only if the gopher is quicker than the boss whom it has just woken",
        caughtBy = "tells nobody before all is written down",
        mayFail = {
            "reports an exception to its boss",
            "reports an error to its boss",
            "reports also what looks like an answer of its own"
        },
        says = "in the moment when the work ended")
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private final CountDownLatch done = new CountDownLatch(1);
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
            try {
                value = work.call();
            } finally {
                done.countDown();
            }
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    public int result() throws InterruptedException, ExecutionException {
        done.await();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
