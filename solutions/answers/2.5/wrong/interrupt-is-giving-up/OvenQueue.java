package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "an interrupt is taken for the end of its patience",
        looksLike = "the whistle blows, and the gopher comes again with the same cart",
        caughtBy = {
            "leaves the queue in order when one is interrupted",
            "leaves the oven to the next one when a burn fails"
        },
        mayFail = "leaves the oven to the next one when one is called away",
        says = "heard: null")
public final class OvenQueue {
    private final Oven oven;
    private final Lock lock = new ReentrantLock(true);

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) {
        try {
            if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            try {
                oven.burn(cart);
                return true;
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException interrupted) {
            return false;
        }
    }
}
