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
        bug = "when all have ended, the first failure of the list is taken, and not the first in time",
        looksLike = "right if it is the first yard that burns down",
        caughtBy = "tells what was thrown first",
        mayFail = {"calls the others back when one fails", "waits until the others have tidied up"},
        says = "was the first to fail")
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
                for (int ended = 0; ended < futures.size(); ended++) {
                    asTheyEnd.take().get();
                }
            } catch (ExecutionException failed) {
                gophers.shutdownNow();
            } catch (InterruptedException calledAway) {
                gophers.shutdownNow();
                throw calledAway;
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
