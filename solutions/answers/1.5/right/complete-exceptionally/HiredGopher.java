package gophers.one.ex05;

import gophers.solutions.RightAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a CompletableFuture; for a cancellation it has ways of its own, which the contract lets pass")
public final class HiredGopher {
    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private final CompletableFuture<Integer> result = new CompletableFuture<>();

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    public void start() {
        threads.newThread(() -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable thrown) {
                        result.completeExceptionally(thrown);
                    }
                })
                .start();
    }

    public int result() throws InterruptedException, ExecutionException {
        return result.get();
    }
}
