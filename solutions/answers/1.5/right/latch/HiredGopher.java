package gophers.one.ex05;

import gophers.solutions.RightAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a CountDownLatch that guards two plain fields")
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private final CountDownLatch done = new CountDownLatch(1);
    private Integer value;
    private Throwable failure;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    public void start() {
        threads.newThread(() -> {
                    try {
                        value = work.call();
                    } catch (Throwable thrown) {
                        failure = thrown;
                    } finally {
                        done.countDown();
                    }
                })
                .start();
    }

    public int result() throws InterruptedException, ExecutionException {
        // What comes before countDown happens-before what comes after await.
        done.await();
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return value;
    }
}
