package gophers.parallel.ex08;

import gophers.solutions.WrongAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the last wait, for those who tidy up, ends when the caller is interrupted",
        looksLike = "a boss who is called away at the wrong moment leaves gophers in its yards",
        caughtBy = "waits for the others even if its caller is called away meanwhile",
        says = "then the boss was called away, and all() did not wait")
public final class FailFast {
    private final ThreadFactory threads;

    public FailFast(ThreadFactory threads) {
        this.threads = threads;
    }

    public <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        BlockingQueue<FutureTask<T>> ended = new LinkedBlockingQueue<>();
        List<FutureTask<T>> tasks = new ArrayList<>();
        List<Thread> gophers = new ArrayList<>();
        for (Callable<T> piece : work) {
            FutureTask<T> task = new FutureTask<>(piece) {
                @Override
                protected void done() {
                    ended.add(this);
                }
            };
            tasks.add(task);
            gophers.add(threads.newThread(task));
        }
        gophers.forEach(Thread::start);
        try {
            for (int i = 0; i < gophers.size(); i++) {
                ended.take().get();
            }
        } catch (InterruptedException | ExecutionException stop) {
            gophers.forEach(Thread::interrupt);
            throw stop;
        } finally {
            for (Thread gopher : gophers) {
                gopher.join();
            }
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(task.get());
        }
        return results;
    }
}
