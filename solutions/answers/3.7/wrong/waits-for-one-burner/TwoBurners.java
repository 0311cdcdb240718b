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
        bug = "it waits for the burner that it started first, and not for the other",
        looksLike = "usually the two end together; now and then the last cart comes when nobody expects one",
        caughtBy = "passes each cart on at once and returns after the last",
        mayFail = {
            "burns every cart once and passes all on in order",
            "takes so many carts and no more",
            "keeps the order when the second cart is burned first",
            "counts the carts as they are taken",
            "passes one cart on after the other",
            "is held up while there is no room"
        },
        says = "did not wait")
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
        Thread second = threads.newThread(() -> burnAt(right));
        first.start();
        second.start();
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
