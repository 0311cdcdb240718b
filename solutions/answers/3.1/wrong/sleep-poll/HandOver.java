package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "a gopher that has to wait sleeps for a moment and looks again",
        looksLike = "right results, a little late each time, and never quite at rest",
        caughtBy = {"makes a giver wait while there is no room", "makes a taker wait while there is nothing"},
        mayFail = {"a giver that is overtaken waits on"},
        says = "sleeps and looks")
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
            Thread.sleep(1);
        }
    }

    public T take() throws InterruptedException {
        T item = poll();
        while (item == null) {
            Thread.sleep(1);
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
