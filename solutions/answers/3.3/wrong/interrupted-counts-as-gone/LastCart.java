package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "a taker that is interrupted is taken for gone: there is no marker for it",
        looksLike = "somebody is called off, comes back later, and one waits for ever for the end",
        caughtBy = "an interrupted taker loses no cart",
        says = "Nobody gets on any more")
public final class LastCart {
    /** No cart, but a sign; nobody else has this one, so it cannot be mistaken for a cart. */
    private final Cart end = new Cart("the end", 1);

    private final BlockingQueue<Cart> carts;
    private final AtomicInteger givers;
    private final AtomicInteger takers;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = new AtomicInteger(givers);
        this.takers = new AtomicInteger(takers);
    }

    public void pass(Cart cart) throws InterruptedException {
        carts.put(cart);
    }

    public void done() throws InterruptedException {
        if (givers.decrementAndGet() == 0) {
            for (int i = takers.get(); i > 0; i--) {
                carts.put(end);
            }
        }
    }

    public Optional<Cart> next() throws InterruptedException {
        try {
            Cart cart = carts.take();
            return cart == end ? Optional.empty() : Optional.of(cart);
        } catch (InterruptedException interrupted) {
            takers.decrementAndGet();
            throw interrupted;
        }
    }
}
