package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the latch is opened first, and the result is written down afterwards",
        looksLike =
                "a boss who waits may be quicker than the pen: now and then there is a 0, and no failure is heard of",
        caughtBy = "tells nobody before all is written down",
        mayFail = {
            "works while its boss goes on",
            "hands its result over only when it is done",
            "does not take a false alarm for the end",
            "tells all the bosses who wait",
            "answers for itself and for no other gopher",
            "works on when its boss is called away",
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
        int worked = 0;
        Throwable thrown = null;
        try {
            worked = work.call();
        } catch (Throwable any) {
            thrown = any;
        }
        done.countDown();
        value = worked;
        failure = thrown;
    }

    public int result() throws InterruptedException, ExecutionException {
        done.await();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
