package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Deque;

@WrongAnswer(
        bug = "a stack for a queue",
        looksLike = "all carts come through, but the first one waits until the end",
        caughtBy = {"hands over in the order of arrival"},
        mayFail = {"makes a giver wait while there is no room"},
        says = "came out as")
public final class HandOver<T> {
    private final int capacity;
    private final Deque<T> items = new ArrayDeque<>();

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
        items.push(item);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.pop();
    }
}
