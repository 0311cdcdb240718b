package gophers.one.ex07;

import gophers.solutions.RightAnswer;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

@RightAnswer(how = "with a ReadWriteLock")
public final class StopFlag {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean raised;

    public void raise() {
        lock.writeLock().lock();
        try {
            raised = true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public boolean isRaised() {
        lock.readLock().lock();
        try {
            return raised;
        } finally {
            lock.readLock().unlock();
        }
    }
}
