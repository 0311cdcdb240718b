package gophers.concurrent.ex05;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

@RightAnswer(how = "with a fair semaphore of one permit")
public final class OvenQueue {
    private final Oven oven;
    private final Semaphore free = new Semaphore(1, true);

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        if (!free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        try {
            oven.burn(cart);
        } finally {
            free.release();
        }
        return true;
    }
}
