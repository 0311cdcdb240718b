package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "> for >=: there is room for one more than was asked for",
        looksLike = "nobody notices, until somebody counts the carts",
        caughtBy = {"makes a giver wait while there is no room"},
        mayFail = {
            "a giver that is overtaken waits on",
            "whoever can go on is told",
            "an interrupted giver has put nothing"
        },
        says = "did not wait")
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
        while (items.size() > capacity) {
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
