package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "each giver sends a marker for each taker, and a quick taker takes those of the others, too",
        looksLike = "somebody goes home although a giver is not done, and another one waits for ever",
        caughtBy = "knows that another giver is not done",
        mayFail = {"loses no cart among several givers and takers"},
        says = "One of two givers was done")
public final class LastCart {
    /** No cart, but a sign; nobody else has this one, so it cannot be mistaken for a cart. */
    private final Cart end = new Cart("the end", 1);

    private final BlockingQueue<Cart> carts;
    private final int givers;
    private final int takers;
    /** How many markers this taker has met; it waits for one of each giver. */
    private final ThreadLocal<Integer> ends = ThreadLocal.withInitial(() -> 0);

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = givers;
        this.takers = takers;
    }

    public void pass(Cart cart) throws InterruptedException {
        carts.put(cart);
    }

    public void done() throws InterruptedException {
        for (int i = 0; i < takers; i++) {
            carts.put(end);
        }
    }

    public Optional<Cart> next() throws InterruptedException {
        Cart cart = carts.take();
        while (cart == end) {
            int heard = ends.get() + 1;
            ends.set(heard);
            if (heard == givers) {
                return Optional.empty();
            }
            cart = carts.take();
        }
        return Optional.of(cart);
    }
}
