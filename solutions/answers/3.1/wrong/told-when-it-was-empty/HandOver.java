package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "a taker is told only of the first item, and a giver only of the first room: the others are forgotten",
        looksLike = "right as long as each one who is told gets there before the next item comes",
        caughtBy = {"all are told of carts that come at a stretch"},
        mayFail = {
            "whoever can go on is told",
            "a taker that is overtaken waits on",
            "a giver that is overtaken waits on",
            "no cart is left by a taker that is called off",
            "no room is left by a giver that is called off"
        },
        says = "nobody wakes it")
public final class HandOver<T> {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private final Queue<T> items = new ArrayDeque<>();
    private final int capacity;

    public HandOver(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a hand-over has room for 1 at least, not for " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (items.size() == capacity) {
                notFull.await();
            }
            items.add(item);
            if (items.size() == 1) {
                notEmpty.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (items.isEmpty()) {
                notEmpty.await();
            }
            T item = items.remove();
            if (items.size() == capacity - 1) {
                notFull.signal();
            }
            return item;
        } finally {
            lock.unlock();
        }
    }
}
