package gophers.concurrent.ex03;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.TodoException;

/**
 * Exercise 2.3: several gophers, one pile and one oven. Each has a cart of its own, and they get into each other's way
 * only where they must.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #burn} hands the cart to the oven given to the constructor, once a call.
 *   <li>{@link #trip} loads the cart from the pile until it is full or the pile is empty, carries it, burns, comes back,
 *       and returns how many books were burned. With nothing to load there is no trip, and it returns 0.
 *   <li>No two gophers are inside the oven at the same time, by whichever method they came; nor inside the pile's
 *       {@code take}. Neither of the two places can bear it.
 *   <li>Who is at the oven, or waits for it, keeps nobody from loading, carrying or coming back; who is at the pile
 *       keeps nobody from burning. On the road, any number may be at once.
 *   <li>Who waits for a place keeps no core busy.
 *   <li>A step that throws, an exception or an error, ends the trip: what it threw reaches the caller as it is, no
 *       further step is taken, and the place is free for the next gopher. What was on the cart still is.
 *   <li>Whether a gopher that waits for a place notices an interrupt is left to you. It is not forgotten: the next step
 *       notices it at the latest. Who goes away while it waits leaves the place as it was, and keeps nobody from it.
 *   <li>Two objects of this class, each with places of its own, have nothing to do with each other.
 * </ul>
 *
 * <p>Both methods may be called by any number of gophers at once. A cart comes to {@code trip} empty.
 */
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        // TODO 2.3: let one gopher in at a time.
        throw new TodoException("2.3", "let one gopher in at a time");
    }

    /** Makes one trip with the cart, and returns how many books were burned. */
    public int trip(Cart cart) throws InterruptedException {
        throw new TodoException("2.3", "load, carry, burn, come back: and guard what must be guarded, no more");
    }
}
