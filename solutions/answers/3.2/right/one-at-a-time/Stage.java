package gophers.pipeline.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@RightAnswer(how = "cart by cart, and letting go in any case")
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
        for (int left = carts; left > 0; left--) {
            books += workWithOne();
        }
        return books;
    }

    private int workWithOne() throws InterruptedException {
        Cart cart = in.take();
        cart.handTo(Thread.currentThread().getName());
        int books = cart.size();
        try {
            work.on(cart);
        } finally {
            cart.handTo(null);
        }
        out.put(cart);
        return books;
    }
}
