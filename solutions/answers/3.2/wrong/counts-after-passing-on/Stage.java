package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "the books are counted when the cart is already passed on",
        looksLike = "the number is right as long as the next gopher is slow",
        caughtBy = "leaves a cart alone once it is passed on",
        says = "it looked too late")
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
            work.on(cart);
            cart.handTo(null);
            out.put(cart);
            books += cart.size();
        }
        return books;
    }
}
