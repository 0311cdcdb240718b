package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "if for while: whoever is woken does not look again",
        looksLike = "now and then, under load, somebody takes a cart that is not there",
        caughtBy = {"a taker that is overtaken waits on"},
        mayFail = {
            "all are told of carts that come at a stretch",
            "whoever can go on is told",
            "a giver that is overtaken waits on",
            "no cart is left by a taker that is called off",
            "no room is left by a giver that is called off"
        },
        says = "gopher-")
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
        if (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.remove();
    }
}
