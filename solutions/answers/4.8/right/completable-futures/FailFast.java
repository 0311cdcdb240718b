package gophers.parallel.ex08;

import gophers.solutions.RightAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a CompletableFuture for the first failure, and one for the end of all")
public final class FailFast {
    private final ThreadFactory threads;

    public FailFast(ThreadFactory threads) {
        this.threads = threads;
    }

    public <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        List<CompletableFuture<T>> results = new ArrayList<>();
        List<Thread> gophers = new ArrayList<>();
        // The failure is a value here: completed exceptionally, a CompletionException would be taken for a wrapping.
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        for (Callable<T> piece : work) {
            CompletableFuture<T> result = new CompletableFuture<>();
            results.add(result);
            gophers.add(threads.newThread(() -> {
                try {
                    result.complete(piece.call());
                } catch (Throwable thrown) {
                    failed.complete(thrown);
                }
            }));
        }
        gophers.forEach(Thread::start);
        CompletableFuture<Void> all = CompletableFuture.allOf(results.toArray(CompletableFuture[]::new));
        try {
            if (CompletableFuture.anyOf(failed, all).get() instanceof Throwable first) {
                throw new ExecutionException(first);
            }
        } catch (InterruptedException | ExecutionException stop) {
            gophers.forEach(Thread::interrupt);
            throw stop;
        } finally {
            joinAll(gophers);
        }
        return results.stream().map(CompletableFuture::join).toList();
    }

    /** Waits for all, whatever happens; that the caller was interrupted meanwhile is kept for whoever comes next. */
    private static void joinAll(List<Thread> gophers) {
        boolean interrupted = false;
        for (Thread gopher : gophers) {
            while (gopher.isAlive()) {
                try {
                    gopher.join();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
