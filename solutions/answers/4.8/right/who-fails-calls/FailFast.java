package gophers.parallel.ex08;

import gophers.solutions.RightAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

@RightAnswer(how = "with threads by hand: the first one that fails interrupts the others itself")
public final class FailFast {
    private final ThreadFactory threads;

    public FailFast(ThreadFactory threads) {
        this.threads = threads;
    }

    public <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        List<T> results = new ArrayList<>(Collections.nCopies(work.size(), null));
        AtomicReference<Throwable> first = new AtomicReference<>();
        List<Thread> gophers = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            int mine = i;
            gophers.add(threads.newThread(() -> {
                try {
                    if (first.get() == null) {
                        results.set(mine, work.get(mine).call());
                    }
                } catch (Throwable thrown) {
                    if (first.compareAndSet(null, thrown)) {
                        interruptAll(gophers);
                    }
                }
            }));
        }
        gophers.forEach(Thread::start);
        InterruptedException calledAway = joinAll(gophers);
        if (calledAway != null) {
            throw calledAway;
        }
        if (first.get() != null) {
            throw new ExecutionException(first.get());
        }
        return results;
    }

    private static InterruptedException joinAll(List<Thread> gophers) throws InterruptedException {
        InterruptedException calledAway = null;
        try {
            for (Thread gopher : gophers) {
                gopher.join();
            }
        } catch (InterruptedException interrupted) {
            calledAway = interrupted;
            interruptAll(gophers);
            for (Thread gopher : gophers) {
                gopher.join();
            }
        }
        return calledAway;
    }

    private static void interruptAll(List<Thread> gophers) {
        for (Thread gopher : gophers) {
            if (gopher != Thread.currentThread()) {
                gopher.interrupt();
            }
        }
    }
}
