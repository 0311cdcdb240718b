package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "do for while: one cart is taken before the number is looked at",
        looksLike = "right, until somebody asks for no cart: then one too many is taken, or waited for",
        caughtBy = "works with each cart and passes it on in order",
        says = "none had been asked for")
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
        int i = 0;
        do {
            Cart cart = in.take();
            cart.handTo(Thread.currentThread().getName());
            books += cart.size();
            work.on(cart);
            cart.handTo(null);
            // The last line that may touch the cart: from here on it is somebody else's.
            out.put(cart);
            i++;
        } while (i < carts);
        return books;
    }
}
