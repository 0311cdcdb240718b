package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "each time it is woken it waits for all of its patience anew",
        looksLike = "the more others come and go, the longer one waits",
        caughtBy = "loses patience although others come and go",
        says = "waits still")
public final class OvenQueue {
    private final Oven oven;
    private final Queue<Object> queue = new ArrayDeque<>();
    private boolean busy;

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        if (!enter(patience)) {
            return false;
        }
        try {
            oven.burn(cart);
        } finally {
            leave();
        }
        return true;
    }

    private synchronized void leave() {
        busy = false;
        notifyAll();
    }

    private synchronized boolean enter(Duration patience) throws InterruptedException {
        if (!busy && queue.isEmpty()) {
            busy = true;
            return true;
        }
        if (patience.compareTo(Duration.ZERO) <= 0) {
            return false;
        }
        Object me = new Object();
        queue.add(me);
        try {
            while (!isTurnOf(me)) {
                long since = System.nanoTime();
                TimeUnit.NANOSECONDS.timedWait(this, patience.toNanos());
                if (!isTurnOf(me) && System.nanoTime() - since >= patience.toNanos()) {
                    return false;
                }
            }
            busy = true;
            return true;
        } finally {
            queue.remove(me);
            notifyAll();
        }
    }

    private boolean isTurnOf(Object me) {
        return !busy && queue.peek() == me;
    }
}
