package gophers.sample.ex04;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Waits for a turn that does not come. */
final class Turn {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private volatile boolean mine;

    synchronized void waitForASignal() throws InterruptedException {
        while (!mine) {
            wait();
        }
    }

    void awaitACondition() throws InterruptedException {
        lock.lock();
        try {
            while (!mine) {
                free.await();
            }
        } finally {
            lock.unlock();
        }
    }

    void spin() {
        while (!mine) {
            Thread.onSpinWait();
        }
    }

    void spinAndYield() {
        while (!mine) {
            Thread.yield();
        }
    }

    void sleepAndLook() throws InterruptedException {
        while (!mine) {
            Thread.sleep(1);
        }
    }

    void sleepWhateverHappens() {
        while (!mine) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException ignored) {
                // As a learner might.
            }
        }
    }
}
