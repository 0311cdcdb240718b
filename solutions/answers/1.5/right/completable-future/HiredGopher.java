package gophers.one.ex05;

import gophers.solutions.RightAnswer;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a CompletableFuture of what came of the work")
public final class HiredGopher {
    private record Outcome(Integer value, Throwable failure) {}

    private final Callable<Integer> work;
    private final ThreadFactory threads;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    public HiredGopher(Callable<Integer> work, ThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    public void start() {
        threads.newThread(() -> outcome.complete(tryToWork())).start();
    }

    private Outcome tryToWork() {
        try {
            return new Outcome(work.call(), null);
        } catch (Throwable thrown) {
            // A value like any other: completeExceptionally would make an exception of its own of a cancellation.
            return new Outcome(null, thrown);
        }
    }

    public int result() throws InterruptedException, ExecutionException {
        Outcome known = outcome.get();
        if (known.failure() != null) {
            throw new ExecutionException(known.failure());
        }
        return known.value();
    }
}
