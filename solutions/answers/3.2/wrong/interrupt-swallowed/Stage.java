package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "the interrupt is caught, and work returns as if it were done",
        looksLike = "the caller believes that all carts are passed on, and the one in between is gone",
        caughtBy = "stops when it is interrupted",
        says = "the caller heard")
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
            try {
                out.put(cart);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return books;
            }
        }
        return books;
    }
}
