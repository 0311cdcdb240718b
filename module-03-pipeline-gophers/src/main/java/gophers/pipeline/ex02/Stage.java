package gophers.pipeline.ex02;

import gophers.yard.Cart;
import gophers.yard.TodoException;
import java.util.concurrent.BlockingQueue;

/**
 * Exercise 3.2: one role of the pipeline: take a cart, work, pass it on.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #work} takes so many carts from {@code in}, perhaps none, one after another, does the work with each,
 *       once, and passes it on to {@code out}. It returns when the last one is passed on, not before, and says how
 *       many books lay on them when they came in.
 *   <li>While there is no cart, and while there is no room, it waits, without keeping a core busy (to wait for a limited
 *       time, and again, is all right). No cart is lost, except the one in its paws when it is interrupted.
 *   <li>The next cart is taken only when the last one is passed on.
 *   <li>From taking it to passing it on, the cart is this gopher's: it says so by {@link Cart#handTo} with the name of its
 *       thread, before it does anything with it, and lets go by {@code handTo(null)}, before it passes the cart on.
 *   <li>Once a cart is passed on, it is somebody else's: it is neither changed nor read any more.
 *   <li>If the work throws, an exception or an error, just that reaches the caller, the cart is not passed on, and no
 *       other one is taken. Whether the cart is let go then is open.
 *   <li>If the gopher is interrupted while it waits, an {@link InterruptedException} reaches the caller, and no other cart
 *       is taken. If the interrupt comes at another time, that may happen, too, or the gopher works on.
 * </ul>
 *
 * <p>The method is called by one thread, perhaps not the one that made the stage, and perhaps more than once.
 */
public final class Stage {

    /** What is done with each cart, such as {@code oven::burn}. */
    @FunctionalInterface
    public interface Work {
        void on(Cart cart) throws InterruptedException;
    }

    private final BlockingQueue<Cart> in;
    private final Work work;
    private final BlockingQueue<Cart> out;

    public Stage(BlockingQueue<Cart> in, Work work, BlockingQueue<Cart> out) {
        this.in = in;
        this.work = work;
        this.out = out;
    }

    /** Does the work with so many carts, and returns the number of books that came in on them. */
    public int work(int carts) throws InterruptedException {
        // TODO 3.2: take a cart, make it yours, count, work, let go, pass it on.
        throw new TodoException("3.2", "take a cart, make it yours, count, work, let go, pass it on");
    }
}
