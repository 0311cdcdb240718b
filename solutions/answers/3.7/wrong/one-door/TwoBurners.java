package gophers.pipeline.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "one lock for coming in and for going out: who waits for a cart keeps the other one in",
        looksLike = "quick while carts keep coming; in a ring with few carts all stand still",
        caughtBy = "does not keep a cart until the next one comes",
        says = "Nobody gets on any more")
public final class TwoBurners {
    private final BlockingQueue<Cart> in;
    private final Oven left;
    private final Oven right;
    private final BlockingQueue<Cart> out;
    private final ThreadFactory threads;

    /** Guarded by this object, as all that follows: how many carts are still to be taken. */
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
        synchronized (this) {
            if (open == 0) {
                return false;
            }
            open--;
            cart = in.take();
            number = taken++;
        }
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
