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
        bug = "the others are called back, and nobody waits until they are",
        looksLike = "the boss tidies up the yards while gophers are still in them",
        caughtBy = {"waits until the others have tidied up", "calls all back when its caller is called away"},
        mayFail = {
            "calls the others back when one fails",
            "waits for the others even if its caller is called away meanwhile"
        },
        says = "did not wait: ENDED")
public final class FailFast {
    private final ThreadFactory threads;

    public FailFast(ThreadFactory threads) {
        this.threads = threads;
    }

    public <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        ExecutorService gophers = Executors.newThreadPerTaskExecutor(threads);
        CompletionService<T> asTheyEnd = new ExecutorCompletionService<>(gophers);
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> piece : work) {
            futures.add(asTheyEnd.submit(piece));
        }
        try {
            for (int ended = 0; ended < futures.size(); ended++) {
                asTheyEnd.take().get();
            }
        } finally {
            gophers.shutdownNow();
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
