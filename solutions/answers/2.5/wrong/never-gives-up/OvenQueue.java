package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "it waits for the lock as long as it takes: its patience is not looked at",
        looksLike = "the one gopher that has no time stands in the queue all day",
        caughtBy = {
            "gives up when its patience is over",
            "leaves the queue in order when one gives up",
            "has all the time it needs once it burns",
            "loses patience although others come and go"
        },
        mayFail = "lets nobody without patience jump the queue",
        says = "waits for a lock")
public final class OvenQueue {
    private final Oven oven;
    private final Lock lock = new ReentrantLock(true);

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            oven.burn(cart);
            return true;
        } finally {
            lock.unlock();
        }
    }
}
