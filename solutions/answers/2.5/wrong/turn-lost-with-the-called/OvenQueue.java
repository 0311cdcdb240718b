package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;

@WrongAnswer(
        bug = "the oven is handed to the next one, and whoever is interrupted at that moment keeps it",
        looksLike = "once in a long while the oven is empty, and all wait for it",
        caughtBy = "leaves the oven to the next one when one is called away",
        says = "called away")
public final class OvenQueue {
    private static final class Place {
        private final Thread gopher = Thread.currentThread();
        private volatile boolean myTurn;
    }

    private final Oven oven;
    private final Deque<Place> queue = new ArrayDeque<>();
    private boolean busy;

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        if (!join(patience.toNanos())) {
            return false;
        }
        try {
            oven.burn(cart);
            return true;
        } finally {
            handOver();
        }
    }

    private boolean join(long patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience;
        Place mine = new Place();
        synchronized (this) {
            if (!busy) {
                busy = true;
                return true;
            }
            queue.add(mine);
        }
        while (!mine.myTurn) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return !leave(mine);
            }
            LockSupport.parkNanos(this, left);
            if (Thread.interrupted()) {
                leave(mine);
                throw new InterruptedException();
            }
        }
        return true;
    }

    private synchronized boolean leave(Place place) {
        return queue.remove(place);
    }

    private synchronized void handOver() {
        Place next = queue.poll();
        busy = next != null;
        if (busy) {
            next.myTurn = true;
            LockSupport.unpark(next.gopher);
        }
    }
}
