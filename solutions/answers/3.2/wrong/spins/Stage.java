package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "tries again and again until there is room",
        looksLike = "right results, and a core that is always busy",
        caughtBy = "is held up while there is no room",
        mayFail = "stops when it is interrupted",
        says = "runs round and round")
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
            while (!out.offer(cart)) {
                Thread.onSpinWait();
            }
        }
        return books;
    }
}
