package gophers.pipeline.ex01;

import gophers.solutions.RightAnswer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

@RightAnswer(how = "with two semaphores that count the room and the items")
public final class HandOver<T> {
    private final Semaphore room;
    private final Semaphore filled = new Semaphore(0);
    private final Queue<T> items = new ArrayDeque<>();

    public HandOver(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a hand-over has room for 1 at least, not for " + capacity);
        }
        room = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        room.acquire();
        synchronized (items) {
            items.add(item);
        }
        filled.release();
    }

    public T take() throws InterruptedException {
        filled.acquire();
        T item;
        synchronized (items) {
            item = items.remove();
        }
        room.release();
        return item;
    }
}
