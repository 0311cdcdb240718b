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
        bug = "the results are taken as they come",
        looksLike = "the right results, each in somebody else's place",
        caughtBy = "gives the results in the order of the list",
        says = "the results of A, B and C came as")
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
            List<T> results = new ArrayList<>();
            try {
                for (int ended = 0; ended < futures.size(); ended++) {
                    results.add(asTheyEnd.take().get());
                }
            } catch (ExecutionException | InterruptedException failed) {
                gophers.shutdownNow();
                throw failed;
            }
            return results;
        }
    }
}
