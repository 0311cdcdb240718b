package gophers.concurrent.ex05;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@RightAnswer(how = "with a queue of its own, and a condition for each gopher in it")
public final class OvenQueue {
    private final Oven oven;
    private final Lock lock = new ReentrantLock();
    /** Who burns, and behind him who waits; guarded by the lock. */
    private final Deque<Condition> queue = new ArrayDeque<>();

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        Condition me = lock.newCondition();
        if (!join(me, patience.toNanos())) {
            return false;
        }
        try {
            oven.burn(cart);
            return true;
        } finally {
            lock.lock();
            try {
                leave(me);
            } finally {
                lock.unlock();
            }
        }
    }

    private boolean join(Condition me, long patience) throws InterruptedException {
        lock.lock();
        queue.add(me);
        boolean myTurn = false;
        try {
            long left = patience;
            while (queue.peek() != me && left > 0) {
                left = me.awaitNanos(left);
            }
            myTurn = queue.peek() == me;
            return myTurn;
        } finally {
            if (!myTurn) {
                leave(me);
            }
            lock.unlock();
        }
    }

    private void leave(Condition me) {
        queue.remove(me);
        if (!queue.isEmpty()) {
            queue.peek().signal();
        }
    }
}
