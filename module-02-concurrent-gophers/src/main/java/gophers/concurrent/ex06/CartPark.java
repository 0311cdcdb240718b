package gophers.concurrent.ex06;

import gophers.yard.Cart;
import gophers.yard.TodoException;
import java.util.Queue;

/**
 * Exercise 2.6: a park of carts, to borrow and to bring back.
 *
 * <p>There are fewer carts than gophers. Whoever needs one borrows it, and waits while all are out.
 *
 * <p>The contract:
 * <ul>
 *   <li>Carts that are not out stand in the shed given to the constructor; at first all of them do; there is at least one.
 *       One gopher at a time can be in the shed: its queue is not made for several. From now on only the park uses it.
 *   <li>{@link #borrow} takes a cart out of the shed, whichever; while none is there, it waits. As many gophers as there
 *       are carts can have one at once.
 *   <li>{@link #bringBack} puts a cart into the shed again, or gives it to one who waits. It heeds no interrupt. Whoever
 *       brings a cart need not be the one who borrowed it.
 *   <li>A cart that is not out cannot be brought back: neither one that is back already nor one that never belonged to
 *       the park. {@code bringBack} then throws an {@link IllegalStateException}, and nothing changes.
 *   <li>{@link #makeTrip} borrows a cart, makes the trip with it, and brings it back, also when the trip throws anything;
 *       what it throws reaches the caller. The trip does not bring the cart back itself.
 *   <li>A gopher that is interrupted while it waits for a cart gets an {@link InterruptedException}. It has no cart, and
 *       nothing changes for the others. Whether one that need not wait notices an interrupt is left to you.
 *   <li>Whoever can go on, goes on: nobody waits for ever while there is a cart for him. Waiting takes no processor time,
 *       and nobody wakes up from time to time to look.
 * </ul>
 *
 * <p>Any number of gophers may call all methods at the same time. What lies on a cart is its borrower's business.
 */
public final class CartPark {

    /** What a gopher does with the cart that it has borrowed. */
    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    /** @param shed the carts, each of them once */
    public CartPark(Queue<Cart> shed) {
        // TODO 2.6: keep the shed, and what is needed to wait for a cart.
        throw new TodoException("2.6", "keep the shed, and what is needed to wait for a cart");
    }

    /** Hands out a cart; waits while all are out. */
    public Cart borrow() throws InterruptedException {
        throw new TodoException("2.6", "wait until a cart is there, and take it out");
    }

    /** Takes a cart back and lets one who waits have it. */
    public void bringBack(Cart cart) {
        throw new TodoException("2.6", "make sure that the cart is out, put it in, and tell whoever waits");
    }

    /** Makes a trip with a borrowed cart. */
    public void makeTrip(Trip trip) throws InterruptedException {
        throw new TodoException("2.6", "borrow a cart, make the trip, and bring the cart back in any case");
    }
}
