package gophers.parallel.ex08;

import gophers.solutions.WrongAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

@WrongAnswer(
        bug = "each failure is written over the one before",
        looksLike = "the report names what happened because of the fire, and not the fire",
        caughtBy = "tells what was thrown first",
        mayFail = {
            "calls the others back when one fails",
            "waits until the others have tidied up",
            "calls back who is sent off after the failure"
        },
        says = "was the first to fail")
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
                    if (first.getAndSet(thrown) == null) {
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
