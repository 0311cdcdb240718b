package gophers.concurrent.ex05;

import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Exercise 2.5, the reference answer: a fair lock is a queue, and a timed tryLock stands in it for a while. */
public final class OvenQueue {
    private final Oven oven;
    private final Lock lock = new ReentrantLock(true);

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        // The timed one, also for no time at all: tryLock() without a time would jump the queue of a fair lock.
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
