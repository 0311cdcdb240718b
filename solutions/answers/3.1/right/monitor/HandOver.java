package gophers.pipeline.ex01;

import gophers.solutions.RightAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@RightAnswer(how = "with a monitor: one place to wait, so all are woken, and each looks again")
public final class HandOver<T> {
    private final int capacity;
    private final Queue<T> items = new ArrayDeque<>();

    public HandOver(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a hand-over has room for 1 at least, not for " + capacity);
        }
        this.capacity = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        while (items.size() == capacity) {
            wait();
        }
        items.add(item);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.remove();
    }
}
