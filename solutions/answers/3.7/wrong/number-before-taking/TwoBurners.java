package gophers.pipeline.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "a burner draws its number first, and then takes a cart",
        looksLike = "the order is right nearly always",
        caughtBy = "counts the carts as they are taken",
        mayFail = {
            "burns every cart once and passes all on in order",
            "keeps the order when the second cart is burned first",
            "passes one cart on after the other",
            "does not keep a cart until the next one comes",
            "passes each cart on at once and returns after the last",
            "is held up while there is no room"
        },
        says = ": [")
public final class TwoBurners {
    private final BlockingQueue<Cart> in;
    private final Oven left;
    private final Oven right;
    private final BlockingQueue<Cart> out;
    private final ThreadFactory threads;

    private final AtomicInteger taken = new AtomicInteger();
    private int carts;
    private int passedOn;

    public TwoBurners(BlockingQueue<Cart> in, Oven left, Oven right, BlockingQueue<Cart> out, ThreadFactory threads) {
        this.in = in;
        this.left = left;
        this.right = right;
        this.out = out;
        this.threads = threads;
    }

    public void work(int carts) throws InterruptedException {
        this.carts = carts;
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
        int number = taken.getAndIncrement();
        if (number >= carts) {
            return false;
        }
        Cart cart = in.take();
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
