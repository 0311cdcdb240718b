package gophers.one.ex05;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the constructor has the thread made",
        looksLike = "it works; but a thread is paid for by gophers that nobody ever sends off",
        caughtBy = "works on the one thread that the factory made",
        says = "nobody had called start() yet")
public final class HiredGopher {
    private final Callable<Integer> work;
    private final Thread thread;
    private int value;
    private Throwable failure;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.thread = threads.newThread(this::run);
    }

    public void start() {
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
