package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "finally passes the cart on, also when the work has failed",
        looksLike = "unburned books come back from the oven",
        caughtBy = "stops when the work fails",
        says = "passed on all the same")
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
            try {
                work.on(cart);
            } finally {
                cart.handTo(null);
                out.put(cart);
            }
        }
        return books;
    }
}
