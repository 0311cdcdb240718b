package gophers.parallel.ex08;

import gophers.solutions.WrongAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

@WrongAnswer(
        bug = "who fails calls back those who have been started by then, and nobody else",
        looksLike = "now and then one yard burns on until the evening: the one that was sent off last",
        caughtBy = "calls back who is sent off after the failure",
        mayFail = {
            "calls the others back when one fails",
            "tells what was thrown first",
            "waits until the others have tidied up",
            "waits for the others even if its caller is called away meanwhile"
        },
        says = "As soon as one of them throws something")
public final class FailFast {
    private final ThreadFactory threads;

    public FailFast(ThreadFactory threads) {
        this.threads = threads;
    }

    public <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        List<Thread> started = new CopyOnWriteArrayList<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Object[] results = new Object[work.size()];
        for (int i = 0; i < results.length; i++) {
            int own = i;
            Callable<T> piece = work.get(i);
            Thread thread = threads.newThread(() -> {
                try {
                    results[own] = piece.call();
                } catch (Throwable thrown) {
                    if (failure.compareAndSet(null, thrown)) {
                        started.forEach(Thread::interrupt);
                    }
                }
            });
            thread.start();
            started.add(thread);
        }
        boolean interrupted = false;
        for (Thread thread : started) {
            while (true) {
                try {
                    thread.join();
                    break;
                } catch (InterruptedException calledBack) {
                    interrupted = true;
                    started.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            throw new InterruptedException();
        }
        if (failure.get() != null) {
            throw new ExecutionException(failure.get());
        }
        @SuppressWarnings("unchecked")
        List<T> all = (List<T>) Arrays.asList(results);
        return all;
    }
}
