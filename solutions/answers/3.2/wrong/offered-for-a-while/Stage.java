package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "offer with a time, and nobody looks at its result",
        looksLike = "right, until the next gopher takes a longer rest: then carts are gone",
        caughtBy = "is held up while there is no room",
        says = "did not wait")
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
            out.offer(cart, 10, TimeUnit.SECONDS);
        }
        return books;
    }
}
