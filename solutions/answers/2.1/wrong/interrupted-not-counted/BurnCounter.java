package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "the lock is waited for with an ear for the whistle, and whoever hears it counts nothing",
        looksLike = "books are missing whenever somebody was called",
        caughtBy = "counts also for a gopher that was called",
        says = "had just been interrupted")
public final class BurnCounter {
    private final ReentrantLock lock = new ReentrantLock();
    private long count;

    public void burned(int books) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            count += books;
        } finally {
            lock.unlock();
        }
    }

    public long total() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }
}
