package gophers.pipeline.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "the cart's number says which oven, not the gopher: odd ones to the right, even ones to the left",
        looksLike =
                "right while all carts burn equally long; otherwise two are in one oven, and the other one stands cold",
        caughtBy = "keeps the order when the second cart is burned first",
        mayFail = {"burns every cart once and passes all on in order"},
        says = "one at a time")
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
    /** Burned before their turn. */
    private final Map<Integer, Cart> early = new HashMap<>();

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
        Thread first = threads.newThread(() -> burnAll());
        Thread second = threads.newThread(() -> burnAll());
        first.start();
        second.start();
        first.join();
        second.join();
    }

    private void burnAll() {
        try {
            while (burnNext()) {}
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts these gophers", impossible);
        }
    }

    private boolean burnNext() throws InterruptedException {
        Cart cart;
        int number;
        entrance.lock();
        try {
            if (open == 0) {
                return false;
            }
            open--;
            cart = in.take();
            number = taken++;
        } finally {
            entrance.unlock();
        }
        (number % 2 == 0 ? left : right).burn(cart);
        passOn(number, cart);
        return true;
    }

    private synchronized void passOn(int number, Cart cart) throws InterruptedException {
        early.put(number, cart);
        while (early.containsKey(passedOn)) {
            out.put(early.remove(passedOn));
            passedOn++;
        }
    }
}
