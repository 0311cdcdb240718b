package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "all carts are taken before the first one is passed on",
        looksLike = "a full place behind this gopher holds up nobody before it: the carts pile up in its paws",
        caughtBy = "has one cart in its paws at most",
        mayFail = {"stops when the work fails", "stops when it is interrupted"},
        says = "more than one")
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
        List<Cart> mine = new ArrayList<>();
        for (int i = 0; i < carts; i++) {
            mine.add(in.take());
        }
        int books = 0;
        for (Cart cart : mine) {
            cart.handTo(Thread.currentThread().getName());
            books += cart.size();
            work.on(cart);
            cart.handTo(null);
            out.put(cart);
        }
        return books;
    }
}
