package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "it tries without a time first, and that call jumps the queue of a fair lock, too",
        looksLike = "the lock is fair, and the order is not",
        caughtBy = "sends whoever has just burned to the end of the queue",
        mayFail = "lets nobody without patience jump the queue",
        says = "they were in the order")
public final class OvenQueue {
    private final Oven oven;
    private final Lock lock = new ReentrantLock(true);

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        if (!lock.tryLock() && !lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
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
