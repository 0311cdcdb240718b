package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "who has no patience asks with tryLock() without a time, which knows no queue",
        looksLike = "the one who will not wait is served first",
        caughtBy = "lets nobody without patience jump the queue",
        says = "in the order [1, 3, 2]")
public final class OvenQueue {
    private final Oven oven;
    private final ReentrantLock lock = new ReentrantLock(true);

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        boolean mine = patience.isZero()
                ? lock.tryLock() // does not wait
                : lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (!mine) {
            return false;
        }
        try {
            oven.burn(cart);
        } finally {
            lock.unlock();
        }
        return true;
    }
}
