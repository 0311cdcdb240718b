package gophers.pipeline.ex07;

import gophers.grader.schedule.Gate;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Whoever takes the first cart out of it is held up on the way, with the cart. */
final class TwoBurnersTestSlowPlace extends LinkedBlockingQueue<Cart> {
    private final transient Gate gate;

    TwoBurnersTestSlowPlace(BlockingQueue<Cart> carts, Gate gate) {
        super(carts);
        this.gate = gate;
    }

    @Override
    public Cart take() throws InterruptedException {
        return hold(super.take());
    }

    @Override
    public Cart poll(long time, TimeUnit unit) throws InterruptedException {
        return hold(super.poll(time, unit));
    }

    private Cart hold(Cart cart) throws InterruptedException {
        if (cart != null && cart.name().equals("cart 1")) {
            gate.pass();
        }
        return cart;
    }
}
