package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "take tells nobody that there is room again",
        looksLike = "the first full hand-over is the last: all givers wait for ever",
        caughtBy = {
            "makes a giver wait while there is no room",
            "whoever can go on is told",
            "all are told of carts that come at a stretch",
            "no room is left by a giver that is called off"
        },
        mayFail = {"a giver that is overtaken waits on"},
        says = "Nobody gets on any more")
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
        return items.remove();
    }
}
