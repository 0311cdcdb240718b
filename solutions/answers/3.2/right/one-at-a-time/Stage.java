package gophers.pipeline.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@RightAnswer(how = "by recursion over the carts that are left")
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
        if (carts == 0) {
            return 0;
        }
        Cart cart = in.take();
        cart.handTo(Thread.currentThread().getName());
        int books = cart.size();
        try {
            work.on(cart);
        } finally {
            cart.handTo(null);
        }
        out.put(cart);
        return books + work(carts - 1);
    }
}
