package gophers.yard;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A gopher on a thread of its own, for these tests. */
final class Gopher<T> {

    private final FutureTask<T> work;
    private final Thread thread;

    private Gopher(String name, Callable<T> work) {
        this.work = new FutureTask<>(work);
        this.thread = new Thread(this.work, name);
        thread.setDaemon(true);
        thread.start();
    }

    static <T> Gopher<T> named(String name, Callable<T> work) {
        return new Gopher<>(name, work);
    }

    /** The same for work without a result. */
    static Gopher<Void> doing(String name, Journal.Work work) {
        return new Gopher<>(name, () -> {
            work.run();
            return null;
        });
    }

    void interrupt() {
        thread.interrupt();
    }

    T result() throws InterruptedException, ExecutionException {
        return work.get();
    }

    /** Waits for its end and returns what it has thrown, or null. */
    Throwable thrown() throws InterruptedException {
        try {
            work.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
