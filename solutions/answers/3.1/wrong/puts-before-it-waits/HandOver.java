package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "the item is added first, and the giver waits until there are no longer too many",
        looksLike = "one cart too many; and the cart of a giver that was called away is there all the same",
        caughtBy = {"an interrupted giver has put nothing"},
        mayFail = {"a giver that is overtaken waits on", "no room is left by a giver that is called off"},
        says = "cart B")
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
        items.add(item);
        notifyAll();
        while (items.size() > capacity) {
            wait();
        }
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.remove();
    }
}
