package gophers.one.ex01;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.TodoException;

/**
 * Exercise 1.1: one gopher burns a pile of books.
 *
 * <p>A trip has four steps: load the cart with books from the pile, carry it to the oven, burn what is on it, and come
 * back.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #work} makes trip after trip until the pile is empty, and returns how many books were burned.
 *   <li>On each trip the cart is loaded until it is full or the pile is empty. No book is taken from the pile that has
 *       no room on the cart. To ask the pile again after it was empty does no harm.
 *   <li>The last trip takes what is left, also if the cart does not get full. No trip is made with an empty cart.
 *   <li>After the last burn the gopher comes back, too.
 *   <li>What a step throws, an exception or an error, also an {@link InterruptedException}, ends the work and reaches
 *       the caller as it is; no further step is taken, not even a {@code take}. The books on the cart may stay there.
 *   <li>The gopher need not look at its interrupt status: that is for the steps to do.
 * </ul>
 *
 * <p>For one gopher: {@code work} is called once, by one thread. The cart given to the constructor is empty. The oven
 * empties the cart.
 */
public final class Gopher {
    private final Pile pile;
    private final Cart cart;
    private final Road road;
    private final Oven oven;

    public Gopher(Pile pile, Cart cart, Road road, Oven oven) {
        this.pile = pile;
        this.cart = cart;
        this.road = road;
        this.oven = oven;
    }

    /** Burns the whole pile and returns the number of books burned. */
    public int work() throws InterruptedException {
        // TODO 1.1: make one trip, then as many as it takes.
        throw new TodoException("1.1", "make one trip, then as many as it takes");
    }
}
