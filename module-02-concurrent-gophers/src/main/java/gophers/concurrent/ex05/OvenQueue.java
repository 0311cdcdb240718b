package gophers.concurrent.ex05;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.TodoException;
import java.time.Duration;

/**
 * Exercise 2.5: a queue at the oven: first come, first served, and nobody has to wait for ever.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #burn} waits until it is this gopher's turn, hands the cart to the oven given to the constructor, once,
 *       and returns true.
 *   <li>No two gophers are inside that oven at the same time.
 *   <li>Those who wait burn in the order in which they began to wait. Whoever comes while others wait goes to the end of
 *       the queue, also if the oven happens to be free at that moment, and also if it is the one who has just burned.
 *   <li>A gopher whose patience is over before its turn has come gives up: it returns false, and nothing was burned.
 *       With a patience of zero or less it does not wait at all. Where there is nothing to wait for, any patience will do.
 *   <li>Patience is for waiting. Once it is a gopher's turn, burning may take as long as it takes.
 *   <li>A gopher that is interrupted while it waits gets an {@link InterruptedException}, and nothing was burned. Whether
 *       one that need not wait notices an interrupt before the oven does is left to you.
 *   <li>Whoever gives up or is interrupted leaves the queue as if it had never stood there: the others go on in their
 *       order.
 *   <li>A burn that throws, an exception or an error, leaves the oven to the next gopher; what it threw reaches the
 *       caller as it is.
 *   <li>Waiting takes no processor time.
 * </ul>
 *
 * <p>Any number of gophers may call it at once, each with a cart of its own. A patience is never longer than some days.
 */
public final class OvenQueue {
    private final Oven oven;

    public OvenQueue(Oven oven) {
        this.oven = oven;
    }

    /** Burns what is on the cart when it is this gopher's turn, and returns whether it has. */
    public boolean burn(Cart cart, Duration patience) throws InterruptedException {
        // TODO 2.5: wait for your turn, but not longer than the patience lasts.
        throw new TodoException("2.5", "wait for your turn, but not longer than the patience lasts");
    }
}
