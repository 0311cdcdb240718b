package gophers.pipeline.ex02;

import gophers.yard.Cart;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A place with room for one, where the first calls with a time limit find at once that their time is over. */
final class StageTestHurriedPlace extends ArrayBlockingQueue<Cart> {
    private static final int HURRIED = 3;

    private final AtomicInteger timed = new AtomicInteger();

    StageTestHurriedPlace() {
        super(1);
    }

    @Override
    public boolean offer(Cart cart, long time, TimeUnit unit) throws InterruptedException {
        return isHurried(time, unit) ? offer(cart) : super.offer(cart, time, unit);
    }

    @Override
    public Cart poll(long time, TimeUnit unit) throws InterruptedException {
        return isHurried(time, unit) ? poll() : super.poll(time, unit);
    }

    /** Whether this time is over at once. One that is meant to be for ever is left alone. */
    private boolean isHurried(long time, TimeUnit unit) {
        return unit.toDays(time) < 1 && timed.incrementAndGet() <= HURRIED;
    }
}
