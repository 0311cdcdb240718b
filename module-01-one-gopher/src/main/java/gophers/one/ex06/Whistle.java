package gophers.one.ex06;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.TodoException;

/**
 * Exercise 1.6: a whistle that stops the gopher politely.
 *
 * <p>The gopher burns a pile as in exercise 1.1, until the pile is empty or the whistle blows. The whistle is an
 * interrupt of its thread.
 *
 * <p>The contract:
 * <ul>
 *   <li>A step is one call of {@code take}, {@code carry}, {@code burn} or {@code comeBack}. The gopher looks before
 *       each step, also before the first one, and begins none once it could have seen that the whistle has blown.
 *   <li>A step that waits notices the whistle: it throws an {@link InterruptedException}, whatever its cause, and has
 *       not happened. What was on the cart still is.
 *   <li>A step that does not wait may not notice it, and has happened.
 *   <li>After the whistle, books on the cart go back to the pile, by {@code putBack}, in any order, and with the
 *       interrupt status set or not. Burned ones do not.
 *   <li>{@link #workUntilItBlows} returns in both cases, whistle or empty pile, and says how many books were burned.
 *   <li>After the whistle the thread's interrupt status is set when the method returns, so that the caller sees it,
 *       too. Without a whistle it is not set.
 *   <li>Any other exception or error from a step ends the work and reaches the caller, whistle or not; no further step
 *       is taken. Books on the cart may stay there.
 * </ul>
 *
 * <p>For one gopher: the method is called by one thread. The cart given to the constructor is empty. The oven empties
 * the cart.
 */
public final class Whistle {
    private final Pile pile;
    private final Cart cart;
    private final Road road;
    private final Oven oven;

    public Whistle(Pile pile, Cart cart, Road road, Oven oven) {
        this.pile = pile;
        this.cart = cart;
        this.road = road;
        this.oven = oven;
    }

    /** Burns books until the pile is empty or the whistle blows, and returns the number of books burned. */
    public int workUntilItBlows() {
        // TODO 1.6: make trips as in 1.1, and look before each step whether the whistle has blown.
        throw new TodoException("1.6", "make trips as in 1.1, and look before each step whether the whistle has blown");
    }
}
