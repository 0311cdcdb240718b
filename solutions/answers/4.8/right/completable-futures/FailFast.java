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
        CompletableFuture<Object> failed = new CompletableFuture<>();
        for (Callable<T> piece : work) {
            CompletableFuture<T> result = new CompletableFuture<>();
            results.add(result);
            gophers.add(threads.newThread(() -> {
                try {
                    result.complete(piece.call());
                } catch (Throwable thrown) {
                    failed.completeExceptionally(thrown);
                    result.completeExceptionally(thrown);
                }
            }));
        }
        gophers.forEach(Thread::start);
        CompletableFuture<Void> all = CompletableFuture.allOf(results.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(failed, all).get();
        } catch (InterruptedException | ExecutionException stop) {
            gophers.forEach(Thread::interrupt);
            throw stop;
        } finally {
            for (Thread gopher : gophers) {
                gopher.join();
            }
        }
        return results.stream().map(CompletableFuture::join).toList();
    }
}
