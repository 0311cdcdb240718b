package gophers.pipeline.ex04;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 3.4: four gophers with a role each, and carts that go round.
 *
 * <p>The contract:
 * <ul>
 *   <li>Four gophers, on threads from the factory: one loads (it takes books from the pile), one carries, one burns, one
 *       brings the carts back. No gopher does another one's step.
 *   <li>A cart is loaded until it is full or the pile is empty; then it is carried, burned empty and brought back, once
 *       each; then it may be loaded again, and not before. An empty cart makes no trip. A full one is passed on
 *       before the next book is taken; whether that one is taken before a cart is at home is open.
 *   <li>There are only the carts that the constructor is given: one at least, perhaps a great many, all of them empty and
 *       at the pile.
 *   <li>A gopher waits for nothing but a cart, or room at the next place: with four carts all four can be at work at once.
 *       How much room there is between two is open; at the pile there is room for all carts. Who waits keeps no core
 *       busy.
 *   <li>{@link #work} starts the gophers and waits for them. When it returns, all books of the pile are burned, all carts
 *       have been brought back, and no gopher does anything any more: each thread ends by itself. It returns the number of
 *       books burned.
 * </ul>
 *
 * <p>Pile, road and oven are for one gopher of each role. No step fails, and nobody is interrupted: that is 3.6. The method
 * is called once.
 */
public final class FourGophers {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final List<Cart> carts;
    private final ThreadFactory threads;

    public FourGophers(Pile pile, Road road, Oven oven, List<Cart> carts, ThreadFactory threads) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
        this.carts = List.copyOf(carts);
        this.threads = threads;
    }

    /** Burns the whole pile and returns the number of books burned. */
    public int work() throws InterruptedException {
        // TODO 3.4: make the places where the carts wait, four in a ring; then a loop for each role.
        throw new TodoException(
                "3.4", "make the places where the carts wait, four in a ring; then a loop for each role");
    }
}
