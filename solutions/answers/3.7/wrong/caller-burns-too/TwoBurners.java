package gophers.pipeline.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "the caller is the second burner",
        looksLike = "right, and a thread is saved: but it is the caller's, and not from the factory",
        caughtBy = "burns two carts at once in two ovens",
        says = "was not made by it")
public final class TwoBurners {
    private final BlockingQueue<Cart> in;
    private final Oven left;
    private final Oven right;
    private final BlockingQueue<Cart> out;
    private final ThreadFactory threads;

    private final Lock entrance = new ReentrantLock();
    /** Guarded by the entrance: how many carts are still to be taken, and the latch of the one taken last. */
    private int open;

    private CountDownLatch last = new CountDownLatch(0);

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
        first.start();
        burnAt(right);
        first.join();
    }

    private void burnAt(Oven oven) {
        try {
            while (burnNext(oven)) {
                // Each round is one cart.
            }
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts these gophers", impossible);
        }
    }

    private boolean burnNext(Oven oven) throws InterruptedException {
        Cart cart;
        CountDownLatch before;
        CountDownLatch mine = new CountDownLatch(1);
        // To take a cart and to learn its place must be one step: in between the other one could come first.
        entrance.lock();
        try {
            if (open == 0) {
                return false;
            }
            open--;
            cart = in.take();
            before = last;
            last = mine;
        } finally {
            entrance.unlock();
        }
        oven.burn(cart);
        before.await();
        out.put(cart);
        mine.countDown();
        return true;
    }
}
