package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "it sleeps a little and tries again: there is no queue at all",
        looksLike = "whoever happens to wake up at the right moment is next",
        caughtBy = "sends whoever has just burned to the end of the queue",
        mayFail = {
            "lets them burn in the order in which they came",
            "leaves the queue in order when one gives up",
            "leaves the queue in order when one is interrupted",
            "leaves the oven to the next one when a burn fails",
            "lets nobody without patience jump the queue"
        },
        says = "they were in the order")
public final class OvenQueue {
    private final Oven oven;
    private final Lock lock = new ReentrantLock();

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!lock.tryLock()) {
            if (deadline - System.nanoTime() <= 0) {
                return false;
            }
            Thread.sleep(1);
        }
        try {
            oven.burn(cart);
            return true;
        } finally {
            lock.unlock();
        }
    }
}
