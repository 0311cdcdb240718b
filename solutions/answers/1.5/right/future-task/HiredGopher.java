package gophers.one.ex05;

import gophers.solutions.RightAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a FutureTask, which does all of it")
public final class HiredGopher {
    private final FutureTask<Integer> task;
    private final ThreadFactory threads;

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.task = new FutureTask<>(work);
        this.threads = threads;
    }

    public void start() {
        threads.newThread(task).start();
    }

    public int result() throws InterruptedException, ExecutionException {
        return task.get();
    }
}
