package gophers.pipeline.ex06;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 3.6: the line of 3.4, in which a step may fail: all stop, no book is lost, and the caller hears the cause.
 *
 * <p>The contract:
 * <ul>
 *   <li>Four gophers on threads from the factory have a role each, as in 3.4: they load, carry, burn, and bring the carts
 *       back, until the pile is empty. If nothing fails, {@link #work} returns the number of books burned.
 *   <li>If a step throws anything, an exception or an error, all gophers stop, also those who have not begun yet. Who
 *       waits, for a cart or inside a step, is interrupted. You may rely on this: a step that throws has not happened; what
 *       was on the cart, or the pile, still is.
 *   <li>When all four are done, and not before, the books on the carts that are not burned go back to the pile, by
 *       {@code putBack} and in any order.
 *   <li>Then {@code work} throws an {@link ExecutionException} whose cause is what the first failing step threw; not what
 *       came of calling the others off.
 *   <li>If the caller is interrupted while waiting, once or several times, the same is done: all stop, the books go back,
 *       and then it gets an {@link InterruptedException}. If a step fails as well, it gets the one or the other.
 *   <li>No gopher is left: each thread ends without anybody's help.
 * </ul>
 *
 * <p>There are one cart or more, all of them empty and at the pile. The factory, {@code putBack} and the cart's own methods
 * do not fail. A step may ignore an interrupt, but leaves the flag set. The method is called once.
 */
public final class BrokenOven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final List<Cart> carts;
    private final ThreadFactory threads;

    public BrokenOven(Pile pile, Road road, Oven oven, List<Cart> carts, ThreadFactory threads) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
        this.carts = List.copyOf(carts);
        this.threads = threads;
    }

    /** Burns the whole pile and returns the number of books burned, or tells what went wrong. */
    public int work() throws InterruptedException, ExecutionException {
        // TODO 3.6: begin with the line of 3.4; then let each gopher report how it has ended.
        throw new TodoException("3.6", "begin with the line of 3.4; then let each gopher report how it has ended");
    }
}
