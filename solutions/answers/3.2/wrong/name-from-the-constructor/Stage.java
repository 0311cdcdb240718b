package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "the name is that of the thread that makes the stage, not of the one that works there",
        looksLike = "right, until somebody else makes the stage: then nobody may use its own cart",
        caughtBy = "holds the cart while it works and then lets go",
        says = "but cart A is held by")
public final class Stage {

    @FunctionalInterface
    public interface Work {
        void on(Cart cart) throws InterruptedException;
    }

    private final BlockingQueue<Cart> in;
    private final Work work;
    private final BlockingQueue<Cart> out;
    private final String me = Thread.currentThread().getName();

    public Stage(BlockingQueue<Cart> in, Work work, BlockingQueue<Cart> out) {
        this.in = in;
        this.work = work;
        this.out = out;
    }

    public int work(int carts) throws InterruptedException {
        int books = 0;
        for (int i = 0; i < carts; i++) {
            Cart cart = in.take();
            cart.handTo(me);
            books += cart.size();
            work.on(cart);
            cart.handTo(null);
            // The last line that may touch the cart: from here on it is somebody else's.
            out.put(cart);
        }
        return books;
    }
}
