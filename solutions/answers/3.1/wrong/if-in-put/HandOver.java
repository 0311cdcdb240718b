package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "if for while in put only: a giver that is woken does not look again",
        looksLike = "now and then there are more carts than there is room for",
        caughtBy = {"a giver that is overtaken waits on"},
        says = "There was room for 1 cart")
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
        if (items.size() == capacity) {
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
