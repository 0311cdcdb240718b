package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "a gopher that has to wait keeps looking",
        looksLike = "right results, and a processor that is always busy",
        caughtBy = {"makes a giver wait while there is no room", "makes a taker wait while there is nothing"},
        mayFail = {
            "all are told of carts that come at a stretch",
            "an interrupted taker has taken nothing",
            "an interrupted giver has put nothing",
            "a taker that is overtaken waits on",
            "a giver that is overtaken waits on",
            "whoever can go on is told",
            "no cart is left by a taker that is called off",
            "no room is left by a giver that is called off"
        },
        says = "runs round and round")
public final class HandOver<T> {
    private final int capacity;
    private final Queue<T> items = new ArrayDeque<>();

    public HandOver(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a hand-over has room for 1 at least, not for " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        while (!offer(item)) {
            Thread.onSpinWait();
        }
    }

    public T take() throws InterruptedException {
        T item = poll();
        while (item == null) {
            Thread.onSpinWait();
            item = poll();
        }
        return item;
    }

    private synchronized boolean offer(T item) {
        return items.size() < capacity && items.add(item);
    }

    private synchronized T poll() {
        return items.poll();
    }
}
