package gophers.pipeline.ex03;

import gophers.yard.Cart;
import gophers.yard.TodoException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/**
 * Exercise 3.3: a hand-over with an end: everybody downstream learns that no cart will come any more.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #pass} hands on a cart through the queue that the constructor is given; while there is no room it waits.
 *   <li>There are so many givers as the constructor is told. Each calls {@link #done} once, when it has passed its last
 *       cart. It may wait there for room.
 *   <li>{@link #next} returns the next cart, each cart once and in the order of their passing; an empty one is a cart like
 *       any other. While there is none, but one may still come, it waits, without keeping a core busy (to wait for a
 *       limited time, and again, is all right).
 *   <li>When all givers are done and all carts are taken, {@code next} returns nothing, to each of the takers: to those who
 *       wait already, and to those who come later. There are so many takers as the constructor is told, and each asks
 *       until it has heard that, and no more.
 *   <li>A taker that is interrupted while it waits gets an {@link InterruptedException}. It asks again later, or
 *       somebody asks in its place. Whenever the interrupt comes, no cart is lost by it, and all others learn of the
 *       end.
 * </ul>
 *
 * <p>Givers and takers, one of each at least, call at the same time. The queue is empty at first, has room for one cart at
 * least, perhaps not for more, and nobody else uses it: which of its methods you call, and what is in it at the end, is
 * open. Givers are not interrupted.
 */
public final class LastCart {
    private final BlockingQueue<Cart> carts;
    private final int givers;
    private final int takers;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = givers;
        this.takers = takers;
    }

    /** For a giver: hands on a cart. */
    public void pass(Cart cart) throws InterruptedException {
        // TODO 3.3: hand on the cart.
        throw new TodoException("3.3", "hand on the cart");
    }

    /** For a giver: says that it will pass no more. */
    public void done() throws InterruptedException {
        throw new TodoException("3.3", "think of how the takers learn of the end");
    }

    /** For a taker: returns the next cart, or nothing when none will come any more. */
    public Optional<Cart> next() throws InterruptedException {
        throw new TodoException("3.3", "take a cart, or learn that none will come");
    }
}
