package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug =
                "a gopher that was told to go on, and interrupted just then, throws: the others do not hear that they can",
        looksLike = "somebody is called off, and once in a while another one waits for ever beside a cart",
        caughtBy = {"no cart is left by a taker that is called off", "no room is left by a giver that is called off"},
        says = "nobody wakes it")
public final class HandOver<T> {
    private final int capacity;
    private final Queue<T> items = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();

    public HandOver(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a hand-over has room for 1 at least, not for " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        lock.lock();
        try {
            while (items.size() == capacity) {
                pause(notFull);
            }
            items.add(item);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (items.isEmpty()) {
                pause(notEmpty);
            }
            T item = items.remove();
            notFull.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    private static void pause(Condition condition) throws InterruptedException {
        condition.await();
        // Too late to be called off: somebody has told this gopher to go on, and nobody else.
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
