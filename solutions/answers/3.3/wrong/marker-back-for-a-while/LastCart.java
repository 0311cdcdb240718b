package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "the marker is offered back with a time, which an interrupt ends just as it ends put: then it is gone",
        looksLike = "somebody is called away just as it learns of the end, and all others wait for ever",
        caughtBy = "an interrupt at the last moment loses nothing",
        says = "Nobody gets on any more")
public final class LastCart {
    private final Cart end = new Cart("the end", 1);
    private final BlockingQueue<Cart> carts;
    private final AtomicInteger givers;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = new AtomicInteger(givers);
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
        if (cart != end) {
            return Optional.of(cart);
        }
        carts.offer(end, 1, TimeUnit.SECONDS);
        return Optional.empty();
    }
}
