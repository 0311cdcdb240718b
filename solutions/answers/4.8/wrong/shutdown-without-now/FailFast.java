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
        bug = "shutdown instead of shutdownNow: nothing new is begun, and what is under way goes on",
        looksLike = "one yard is down, and the others burn on until the evening",
        caughtBy = {"calls the others back when one fails", "tells what was thrown first"},
        mayFail = {
            "waits until the others have tidied up",
            "calls all back when its caller is called away",
            "calls back the last one too",
            "calls back who is sent off after the failure",
            "waits for the others even if its caller is called away meanwhile"
        },
        says = "As soon as one of them throws something")
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
            } catch (ExecutionException | InterruptedException failed) {
                gophers.shutdown();
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
