package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "the lock is not fair: whoever comes at the right moment passes all who wait",
        looksLike = "a gopher that comes back quickly burns again and again, and the others stand and look",
        caughtBy = "sends whoever has just burned to the end of the queue",
        mayFail = "lets nobody without patience jump the queue",
        says = "they were in the order")
public final class OvenQueue {
    private final Oven oven;
    private final Lock lock = new ReentrantLock();

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        try {
            oven.burn(cart);
            return true;
        } finally {
            lock.unlock();
        }
    }
}
