package gophers.pipeline.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "a cart is taken first, and gets its number afterwards",
        looksLike = "the order is right nearly always",
        caughtBy = "counts the carts as they are taken",
        mayFail = {
            "burns every cart once and passes all on in order",
            "keeps the order when the second cart is burned first",
            "passes one cart on after the other",
            "passes each cart on at once and returns after the last",
            "is held up while there is no room"
        },
        says = "passed on before it")
public final class TwoBurners {
    private final BlockingQueue<Cart> in;
    private final Oven left;
    private final Oven right;
    private final BlockingQueue<Cart> out;
    private final ThreadFactory threads;

    private final Lock entrance = new ReentrantLock();
    /** Guarded by the entrance: how many carts are still to be taken, and the latch of the one taken last. */
    private int open;

    private int taken;
    private int passedOn;

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
        int number;
        entrance.lock();
        try {
            if (open == 0) {
                return false;
            }
            open--;
        } finally {
            entrance.unlock();
        }
        cart = in.take();
        entrance.lock();
        number = taken++;
        entrance.unlock();
        oven.burn(cart);
        passOn(number, cart);
        return true;
    }

    private synchronized void passOn(int number, Cart cart) throws InterruptedException {
        while (number != passedOn) {
            wait();
        }
        out.put(cart);
        passedOn++;
        notifyAll();
    }
}
