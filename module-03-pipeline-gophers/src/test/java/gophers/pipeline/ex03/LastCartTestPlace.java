package gophers.pipeline.ex03;

import gophers.grader.schedule.Gate;
import gophers.yard.Cart;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A place where the awkward moments come for certain: the first calls with a time limit find at once that their time is
 * over, as they may on a very busy machine, and an interrupt can come just as something is taken.
 */
final class LastCartTestPlace extends ArrayBlockingQueue<Cart> {
    private static final int HURRIED = 5;

    private final transient Gate late;
    private final AtomicInteger timed = new AtomicInteger();
    /** Whether the next one that takes something out is interrupted in that moment. */
    final AtomicBoolean interrupting = new AtomicBoolean();

    LastCartTestPlace(int room) {
        this(room, null);
    }

    /** @param late where those are held whose time is over and who have found nothing; or null */
    LastCartTestPlace(int room, Gate late) {
        super(room);
        this.late = late;
    }

    @Override
    public boolean offer(Cart cart, long time, TimeUnit unit) throws InterruptedException {
        return super.offer(cart, isHurried(time, unit) ? 0 : time, unit);
    }

    @Override
    public Cart poll(long time, TimeUnit unit) throws InterruptedException {
        Cart cart = super.poll(isHurried(time, unit) ? 0 : time, unit);
        if (cart == null && late != null) {
            late.pass();
        }
        return taken(cart);
    }

    @Override
    public Cart poll() {
        return taken(super.poll());
    }

    @Override
    public Cart take() throws InterruptedException {
        return taken(super.take());
    }

    private Cart taken(Cart cart) {
        if (cart != null && interrupting.getAndSet(false)) {
            Thread.currentThread().interrupt();
        }
        return cart;
    }

    /** Whether this time is over at once. One that is meant to be for ever is left alone. */
    private boolean isHurried(long time, TimeUnit unit) {
        return unit.toDays(time) < 1 && timed.incrementAndGet() <= HURRIED;
    }
}
