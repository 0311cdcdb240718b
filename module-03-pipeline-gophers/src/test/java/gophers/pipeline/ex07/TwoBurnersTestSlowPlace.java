package gophers.pipeline.ex07;

import gophers.grader.schedule.Gate;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whoever takes the first cart out of it, or puts it in, is held up with the cart in its paws. */
final class TwoBurnersTestSlowPlace extends LinkedBlockingQueue<Cart> {
    private final transient Gate gate;
    private final AtomicBoolean holding;

    TwoBurnersTestSlowPlace(BlockingQueue<Cart> carts, Gate gate) {
        this(carts, gate, false);
    }

    /** @param first whether the first one to come is held up, too, before it takes anything */
    TwoBurnersTestSlowPlace(BlockingQueue<Cart> carts, Gate gate, boolean first) {
        super(carts);
        this.gate = gate;
        this.holding = new AtomicBoolean(first);
    }

    @Override
    public Cart take() throws InterruptedException {
        holdFirst();
        return hold(super.take());
    }

    @Override
    public Cart poll() {
        try {
            holdFirst();
            return hold(super.poll());
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public Cart poll(long time, TimeUnit unit) throws InterruptedException {
        holdFirst();
        return hold(super.poll(time, unit));
    }

    @Override
    public void put(Cart cart) throws InterruptedException {
        super.put(hold(cart));
    }

    @Override
    public boolean offer(Cart cart, long time, TimeUnit unit) throws InterruptedException {
        return super.offer(hold(cart), time, unit);
    }

    @Override
    public boolean offer(Cart cart) {
        try {
            return super.offer(hold(cart));
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void holdFirst() throws InterruptedException {
        if (holding.getAndSet(false)) {
            gate.pass();
        }
    }

    private Cart hold(Cart cart) throws InterruptedException {
        if (cart != null && cart.name().equals("cart 1")) {
            gate.pass();
        }
        return cart;
    }
}
