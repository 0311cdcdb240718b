package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

@WrongAnswer(
        bug = "wait(0) is not no time, but for ever",
        looksLike = "a gopher without any patience is the one that never goes away",
        caughtBy = "gives up when its patience is over",
        says = "nobody wakes it")
public final class OvenQueue {
    private final Oven oven;
    private final Deque<Object> queue = new ArrayDeque<>();

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        Object me = new Object();
        long left = patience.toMillis();
        long deadline = System.currentTimeMillis() + left;
        synchronized (this) {
            queue.add(me);
            boolean myTurn = false;
            try {
                while (queue.peek() != me) {
                    wait(left);
                    left = deadline - System.currentTimeMillis();
                    if (left <= 0) {
                        return false;
                    }
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
