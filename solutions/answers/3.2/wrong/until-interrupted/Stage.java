package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "an interrupt ends the loop, and work returns as if it were done",
        looksLike = "the caller believes that all carts are passed on, and some were never taken",
        caughtBy = "an early interrupt does not look like success",
        says = "as if both carts were passed on: 0")
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
        for (int i = 0; i < carts && !Thread.currentThread().isInterrupted(); i++) {
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
