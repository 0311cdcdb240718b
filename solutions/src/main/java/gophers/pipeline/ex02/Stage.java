package gophers.pipeline.ex02;

import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

/** Exercise 3.2, the reference answer: the queues do the waiting, and the cart is this gopher's in between. */
public final class Stage {

    @FunctionalInterface
    public interface Work {
        void on(Cart cart) throws InterruptedException;
    }

    private final BlockingQueue<Cart> in;
    private final Work work;
    private final BlockingQueue<Cart> out;

    public Stage(BlockingQueue<Cart> in, Work work, BlockingQueue<Cart> out) {
        this.in = in;
        this.work = work;
        this.out = out;
    }

    public int work(int carts) throws InterruptedException {
        int books = 0;
        for (int i = 0; i < carts; i++) {
            Cart cart = in.take();
            cart.handTo(Thread.currentThread().getName());
            books += cart.size();
            work.on(cart);
            cart.handTo(null);
            // The last line that may touch the cart: from here on it is somebody else's.
            out.put(cart);
        }
        return books;
    }
}
