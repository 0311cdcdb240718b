package gophers.concurrent.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "what tryLock returns is ignored",
        looksLike = "as long as everybody is patient all is well; then two gophers are in the oven",
        caughtBy = {
            "gives up when its patience is over",
            "leaves the queue in order when one gives up",
            "has all the time it needs once it burns",
            "loses patience although others come and go"
        },
        mayFail = "lets nobody without patience jump the queue",
        says = "two gophers at the oven")
public final class OvenQueue {
    private final Oven oven;
    private final ReentrantLock lock = new ReentrantLock(true);

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        try {
            oven.burn(cart);
            return true;
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
