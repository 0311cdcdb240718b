package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "notify where givers and takers wait in the same place: the one that is woken may be of the wrong kind",
        looksLike = "works for days, then everybody waits, and nothing is printed",
        caughtBy = {"whoever can go on is told"},
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
        notify();
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notify();
        return items.remove();
    }
}
