package gophers.concurrent.ex01;

import gophers.solutions.RightAnswer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@RightAnswer(how = "with a ReentrantLock")
public final class BurnCounter {
    private final Lock lock = new ReentrantLock();
    private long count;

    public void burned(int books) {
        lock.lock();
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
