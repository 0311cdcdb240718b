package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug =
                "the takers wait under one lock: the first one for a cart, and all others for the lock, where no interrupt reaches them",
        looksLike = "all is well, until somebody is to be called off",
        caughtBy = "an interrupted taker loses no cart",
        says = "Nobody gets on any more")
public final class LastCart {
    /** No cart, but a sign; nobody else has this one, so it cannot be mistaken for a cart. */
    private final Cart end = new Cart("the end", 1);

    private final BlockingQueue<Cart> carts;
    private final AtomicInteger givers;
    private final int takers;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = new AtomicInteger(givers);
        this.takers = takers;
    }

    public void pass(Cart cart) throws InterruptedException {
        carts.put(cart);
    }

    public void done() throws InterruptedException {
        // Two givers may say so at the same moment: exactly one of them sees the zero.
        if (givers.decrementAndGet() == 0) {
            for (int i = 0; i < takers; i++) {
                carts.put(end);
            }
        }
    }

    public synchronized Optional<Cart> next() throws InterruptedException {
        Cart cart = carts.take();
        return cart == end ? Optional.empty() : Optional.of(cart);
    }
}
