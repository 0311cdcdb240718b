package gophers.parallel.ex08;

import gophers.solutions.WrongAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the futures are waited for and never asked; what failed becomes a null",
        looksLike = "one yard is down, and the list of results has a hole",
        caughtBy = {"calls the others back when one fails", "tells what was thrown first"},
        mayFail = {
            "waits until the others have tidied up",
            "calls all back when its caller is called away",
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
        List<T> results = new ArrayList<>(Collections.nCopies(work.size(), null));
        List<Thread> gophers = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            int mine = i;
            gophers.add(threads.newThread(() -> {
                try {
                    results.set(mine, work.get(mine).call());
                } catch (Throwable thrown) {
                    System.err.println("yard " + mine + " failed: " + thrown);
                }
            }));
        }
        gophers.forEach(Thread::start);
        for (Thread gopher : gophers) {
            gopher.join();
        }
        return results;
    }
}
