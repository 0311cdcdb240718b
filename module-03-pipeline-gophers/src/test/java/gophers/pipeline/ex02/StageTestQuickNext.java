package gophers.pipeline.ex02;

import gophers.yard.Cart;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A place from which each cart is taken at once. */
final class StageTestQuickNext extends LinkedBlockingQueue<Cart> {
    private final transient Consumer<Cart> next;
    transient Cart taken;

    StageTestQuickNext(Consumer<Cart> next) {
        this.next = next;
    }

    @Override
    public void put(Cart cart) {
        offer(cart);
    }

    @Override
    public boolean offer(Cart cart, long time, TimeUnit unit) {
        return offer(cart);
    }

    @Override
    public boolean offer(Cart cart) {
        taken = cart;
        next.accept(cart);
        return true;
    }
}
