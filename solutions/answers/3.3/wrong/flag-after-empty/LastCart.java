package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "first the queue is found empty, then the flag is looked at: what came in between is overlooked",
        looksLike = "once in a while the last cart is left standing",
        caughtBy = "takes an empty place for what it is",
        says = "went home with")
public final class LastCart {
    private final BlockingQueue<Cart> carts;
    private final AtomicInteger givers;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = new AtomicInteger(givers);
    }

    public void pass(Cart cart) throws InterruptedException {
        carts.put(cart);
    }

    public void done() {
        givers.decrementAndGet();
    }

    public Optional<Cart> next() throws InterruptedException {
        while (true) {
            Cart cart = carts.poll(100, TimeUnit.MILLISECONDS);
            if (cart != null) {
                return Optional.of(cart);
            }
            // Too late to look: a cart may have come since.
            if (givers.get() == 0) {
                return Optional.empty();
            }
        }
    }
}
