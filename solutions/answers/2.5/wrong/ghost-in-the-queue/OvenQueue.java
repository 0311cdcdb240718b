package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "whoever gives up goes away, and its place in the queue stays",
        looksLike = "once somebody has lost patience, all behind it wait for nobody",
        caughtBy = {"leaves the queue in order when one gives up", "leaves the queue in order when one is interrupted"},
        says = "limited time")
public final class OvenQueue {
    private final Oven oven;
    private final Deque<Object> queue = new ArrayDeque<>();

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        Object me = new Object();
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (this) {
            queue.add(me);
            while (queue.peek() != me) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        }
        try {
            oven.burn(cart);
            return true;
        } finally {
            leave(me);
        }
    }

    private synchronized void leave(Object me) {
        queue.remove(me);
        notifyAll();
    }
}
