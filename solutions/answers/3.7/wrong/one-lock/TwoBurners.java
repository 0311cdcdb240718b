package gophers.pipeline.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "both burners hold the same lock while they burn",
        looksLike = "in order, and not a bit quicker than one burner",
        caughtBy = {
            "burns two carts at once in two ovens",
            "keeps the order when the second cart is burned first",
            "passes one cart on after the other",
            "passes each cart on at once and returns after the last"
        },
        says = "Nobody gets on any more")
public final class TwoBurners {
    private final BlockingQueue<Cart> in;
    private final Oven left;
    private final Oven right;
    private final BlockingQueue<Cart> out;
    private final ThreadFactory threads;

    private final Lock entrance = new ReentrantLock();
    /** Guarded by the entrance: how many carts are still to be taken, and the latch of the one taken last. */
    private int open;

    public TwoBurners(BlockingQueue<Cart> in, Oven left, Oven right, BlockingQueue<Cart> out, ThreadFactory threads) {
        this.in = in;
        this.left = left;
        this.right = right;
        this.out = out;
        this.threads = threads;
    }

    public void work(int carts) throws InterruptedException {
        open = carts;
        Thread first = threads.newThread(() -> burnAt(left));
        Thread second = threads.newThread(() -> burnAt(right));
        first.start();
        second.start();
        first.join();
        second.join();
    }

    private void burnAt(Oven oven) {
        try {
            while (burnNext(oven)) {}
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts these gophers", impossible);
        }
    }

    private boolean burnNext(Oven oven) throws InterruptedException {
        Cart cart;
        entrance.lock();
        try {
            if (open == 0) {
                return false;
            }
            open--;
            cart = in.take();
            oven.burn(cart);
            out.put(cart);
            return true;
        } finally {
            entrance.unlock();
        }
    }
}
