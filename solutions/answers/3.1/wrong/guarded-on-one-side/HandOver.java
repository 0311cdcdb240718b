package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "takers exclude one another, and givers exclude nobody: a lock guards only what all go through it for",
        looksLike = "right with one giver; with two, a cart is gone now and then, and somebody takes a null for it",
        caughtBy = {"no cart is lost when all reach in at once"},
        mayFail = {"no cart is left by a taker that is called off", "no room is left by a giver that is called off"},
        says = "What came out")
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
        items.add(item);
        filled.release();
    }

    public T take() throws InterruptedException {
        filled.acquire();
        T item;
        synchronized (items) {
            item = items.poll();
        }
        room.release();
        return item;
    }
}
