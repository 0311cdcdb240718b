package gophers.pipeline.ex07;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.TodoException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 3.7: a second burner where the line is slowest; the carts leave in the order in which they came.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #work} takes so many carts from {@code in} and no more, burns each once, and passes all on to {@code out}.
 *       It returns when the last one is passed on, and no gopher does anything any more: each thread ends by itself.
 *   <li>Two gophers burn, on threads from the factory, each in an oven of its own: each oven is for one at a time, and two
 *       carts can be burning at once.
 *   <li>The carts are passed on in the order in which they were taken from {@code in}, whichever is burned first.
 *   <li>A cart is passed on as soon as it and all before it are burned; it does not wait for those behind it. A burner
 *       whose cart is not next may wait.
 *   <li>Who waits, for a cart, for room or for its turn, keeps no core busy.
 * </ul>
 *
 * <p>No burn fails, and nobody is interrupted. Nobody else takes from {@code in}. The method is called once.
 */
public final class TwoBurners {
    private final BlockingQueue<Cart> in;
    private final Oven left;
    private final Oven right;
    private final BlockingQueue<Cart> out;
    private final ThreadFactory threads;

    public TwoBurners(BlockingQueue<Cart> in, Oven left, Oven right, BlockingQueue<Cart> out, ThreadFactory threads) {
        this.in = in;
        this.left = left;
        this.right = right;
        this.out = out;
        this.threads = threads;
    }

    /** Burns what is on so many carts, in two ovens, and passes the carts on in their order. */
    public void work(int carts) throws InterruptedException {
        // TODO 3.7: let two gophers take carts, and keep the order.
        throw new TodoException("3.7", "let two gophers take carts, and keep the order");
    }
}
