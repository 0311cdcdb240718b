package gophers.parallel.ex08;

import gophers.solutions.WrongAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "it counts the ends from one: the last end is awaited outside of the try",
        looksLike = "only who calls the boss away when one single gopher is still at work waits for ever",
        caughtBy = "calls back the last one too",
        says = "If the caller is interrupted")
public final class FailFast {
    private final ThreadFactory threads;

    public FailFast(ThreadFactory threads) {
        this.threads = threads;
    }

    public <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        // Whichever way the block is left, closing the executor waits until all threads have ended.
        try (ExecutorService gophers = Executors.newThreadPerTaskExecutor(threads)) {
            CompletionService<T> asTheyEnd = new ExecutorCompletionService<>(gophers);
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> piece : work) {
                futures.add(asTheyEnd.submit(piece));
            }
            try {
                for (int ended = 1; ended < futures.size(); ended++) {
                    asTheyEnd.take().get();
                }
            } catch (ExecutionException | InterruptedException failed) {
                gophers.shutdownNow();
                throw failed;
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
