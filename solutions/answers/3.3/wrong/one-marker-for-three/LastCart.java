package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "one end marker, although there are several takers",
        looksLike = "one gopher goes home, and the others wait for ever",
        caughtBy = {
            "tells all the takers who wait",
            "tells all the takers who come later although room is short",
            "knows that another giver is not done",
            "loses no cart among several givers and takers",
            "an interrupted taker loses no cart",
            "an interrupt at the last moment loses nothing"
        },
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
        if (givers.decrementAndGet() == 0) {
            carts.put(end);
        }
    }

    public Optional<Cart> next() throws InterruptedException {
        Cart cart = carts.take();
        return cart == end ? Optional.empty() : Optional.of(cart);
    }
}
