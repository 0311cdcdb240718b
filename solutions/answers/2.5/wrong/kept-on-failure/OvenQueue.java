package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "the lock is given back after the burn, but not in a finally",
        looksLike = "one fire goes out, and the queue never moves again",
        caughtBy = "leaves the oven to the next one when a burn fails",
        says = "limited time")
public final class OvenQueue {
    private final Oven oven;
    private final Lock lock = new ReentrantLock(true);

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        oven.burn(cart);
        lock.unlock();
        return true;
    }
}
