package gophers.sample.ex05;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Starts gophers and does not look after them. */
final class Crew {

    private volatile boolean over;

    Thread startOneThatWaits() {
        return started(() -> {
            while (!over) {
                LockSupport.park();
            }
        });
    }

    Thread startOneThatSpins() {
        return started(() -> {
            while (!over) {
                Thread.onSpinWait();
            }
        });
    }

    Thread startOneThatDies() {
        return started(() -> {
            throw new IllegalStateException("no fire");
        });
    }

    ExecutorService startAPool() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.submit(() -> {}).get();
        return pool;
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work, "gopher-9");
        thread.start();
        return thread;
    }
}
