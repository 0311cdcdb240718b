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
        bug = "an interrupt of the caller ends its waiting for results, but calls nobody back",
        looksLike = "the boss is called to the phone, and stands there until the last book is burned",
        caughtBy = {"calls all back when its caller is called away", "calls back the last one too"},
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
                for (int ended = 0; ended < futures.size(); ended++) {
                    asTheyEnd.take().get();
                }
            } catch (ExecutionException failed) {
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
