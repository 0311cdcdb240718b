package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "who comes goes to the front of those who wait: it is a stack",
        looksLike = "the first to come is the last to burn; with two it never shows",
        caughtBy = {
            "lets them burn in the order in which they came",
            "sends whoever has just burned to the end of the queue",
            "leaves the queue in order when one gives up",
            "leaves the queue in order when one is interrupted"
        },
        mayFail = {
            "lets nobody without patience jump the queue",
            "leaves the oven to the next one when one is called away"
        },
        says = "they were in the order")
public final class OvenQueue {
    private final Oven oven;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private boolean taken;

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        Object me = new Object();
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (this) {
            waiting.push(me);
            try {
                while (taken || waiting.peek() != me) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        return false;
                    }
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
                taken = true;
            } finally {
                waiting.remove(me);
                notifyAll();
            }
        }
        try {
            oven.burn(cart);
            return true;
        } finally {
            leave();
        }
    }

    private synchronized void leave() {
        taken = false;
        notifyAll();
    }
}
