package gophers.parallel.ex07;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Exercise 4.7: a thousand virtual gophers and a few ovens.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #burnAll} sends off one gopher for each cart, on a virtual thread of its own, which makes one trip: it
 *       carries the cart, burns what is on it, and comes back.
 *   <li>Nobody waits before it is on the road: all gophers, be it more than a thousand, may be carrying at the same time.
 *   <li>At most {@code ovens} gophers of this object, whichever call has sent them, are inside {@code burn} at the same
 *       time, and so many may be. The others wait, and give up their carriers meanwhile (on Java 21 to 23, therefore, not
 *       inside {@code synchronized}). Which of the ovens is free is not your concern: the given {@link Oven} stands for
 *       all of them. Another object has ovens of its own.
 *   <li>Whoever is on the road, there or back, keeps nobody from burning.
 *   <li>{@code burnAll} returns, when all gophers of this call are back, how many books they have burned. For no cart that
 *       is 0.
 *   <li>If something is thrown on a trip, on the way there, at the oven or on the way back, an exception or an error, that
 *       gopher's trip ends there (whether it still calls {@code comeBack} is free), a place that it has at the ovens is
 *       free for the next one, and the others work on. When all of this call have ended, {@code burnAll} throws an
 *       {@link ExecutionException} with what was thrown as its cause; if there are several, with one of them. The next
 *       call knows nothing of it.
 * </ul>
 *
 * <p>No cart is empty at the beginning. Nobody interrupts anybody here.
 */
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final int ovens;

    /** @param ovens how many gophers may burn at the same time, at least 1 */
    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.ovens = ovens;
    }

    /** Sends off a gopher with each of the loaded carts, and returns the number of books that were burned. */
    public long burnAll(List<Cart> carts) throws InterruptedException, ExecutionException {
        // TODO 4.7: write the trip of one gopher; then start a virtual thread for each cart.
        throw new TodoException("4.7", "write the trip of one gopher; then start a virtual thread for each cart");
    }
}
