package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "an error of the work is wrapped in an exception",
        looksLike = "whoever catches exceptions goes on, where nobody should",
        caughtBy = "stops when the work fails",
        says = "the oven fell apart")
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
            } catch (Error error) {
                throw new IllegalStateException(error);
            }
            cart.handTo(null);
            // The last line that may touch the cart: from here on it is somebody else's.
            out.put(cart);
        }
        return books;
    }
}
