package gophers.pipeline.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

@RightAnswer(how = "with the methods that wait for a limited time, again and again")
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
        for (int done = 0; done < carts; ) {
            Cart cart = in.poll(1, TimeUnit.MINUTES);
            if (cart != null) {
                books += handle(cart);
                done++;
            }
        }
        return books;
    }

    private int handle(Cart cart) throws InterruptedException {
        cart.handTo(Thread.currentThread().getName());
        int books = cart.size();
        work.on(cart);
        cart.handTo(null);
        boolean passedOn = false;
        while (!passedOn) {
            passedOn = out.offer(cart, 1, TimeUnit.MINUTES);
        }
        return books;
    }
}
