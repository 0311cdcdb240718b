package gophers.concurrent.ex05;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

@RightAnswer(how = "with a queue of its own, guarded by its monitor")
public final class OvenQueue {
    private final Oven oven;
    /** Who burns, and behind him who waits; guarded by this. */
    private final Deque<Object> queue = new ArrayDeque<>();

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        Object me = new Object();
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (this) {
            queue.add(me);
            boolean myTurn = false;
            try {
                while (queue.peek() != me) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        return false;
                    }
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
                myTurn = true;
            } finally {
                if (!myTurn) {
                    leave(me);
                }
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
