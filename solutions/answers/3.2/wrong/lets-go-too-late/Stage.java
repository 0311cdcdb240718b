package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "the cart is changed after it was passed on: let go when it is already the next one's",
        looksLike = "once in a while a cart is nobody's, and two gophers use it",
        caughtBy = "leaves a cart alone once it is passed on",
        says = "let go of it once more")
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
            out.put(cart);
            cart.handTo(null);
        }
        return books;
    }
}
