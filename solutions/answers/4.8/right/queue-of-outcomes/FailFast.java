package gophers.parallel.ex08;

import gophers.solutions.RightAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a queue in which each thread says that it has ended, and how")
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
            joinAll(gophers);
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(task.get());
        }
        return results;
    }

    /** Waits for all, whatever happens; that the caller was interrupted meanwhile is kept for whoever comes next. */
    private static void joinAll(List<Thread> gophers) {
        boolean interrupted = false;
        for (Thread gopher : gophers) {
            while (gopher.isAlive()) {
                try {
                    gopher.join();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
