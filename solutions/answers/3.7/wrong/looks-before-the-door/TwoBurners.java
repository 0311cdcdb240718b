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
        bug = "whether there are carts to be taken is looked at before the lock is held",
        looksLike = "right, until the last cart is long in coming: then a burner waits for one more",
        caughtBy = "takes so many carts and no more",
        mayFail = {
            "burns two carts at once in two ovens",
            "burns every cart once and passes all on in order",
            "keeps the order when the second cart is burned first",
            "counts the carts as they are taken",
            "passes one cart on after the other",
            "does not keep a cart until the next one comes",
            "passes each cart on at once and returns after the last",
            "is held up while there is no room"
        },
        says = "Nobody gets on any more")
public final class TwoBurners {
    private final BlockingQueue<Cart> in;
    private final Oven left;
    private final Oven right;
    private final BlockingQueue<Cart> out;
    private final ThreadFactory threads;

    private final Lock entrance = new ReentrantLock();
    /** How many carts are still to be taken. */
    private volatile int open;

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
        second.join();
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
        if (open == 0) {
            return false;
        }
        entrance.lock();
        try {
            cart = in.take();
            open--;
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
