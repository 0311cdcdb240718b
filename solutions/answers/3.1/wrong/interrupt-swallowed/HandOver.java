package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;

@WrongAnswer(
        bug = "the interrupt is caught, and the gopher waits on",
        looksLike = "the program cannot be stopped any more",
        caughtBy = {"an interrupted taker has taken nothing", "an interrupted giver has put nothing"},
        mayFail = {"no cart is left by a taker that is called off", "no room is left by a giver that is called off"},
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
            pause();
        }
        items.add(item);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            pause();
        }
        notifyAll();
        return items.remove();
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException interrupted) {
            // Whoever waits for a cart has no time for this.
        }
    }
}
