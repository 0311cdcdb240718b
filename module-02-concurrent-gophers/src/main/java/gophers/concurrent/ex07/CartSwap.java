package gophers.concurrent.ex07;

import gophers.yard.SharedCart;
import gophers.yard.TodoException;

/**
 * Exercise 2.7: two carts change loads, and elsewhere in the yard others do so, too.
 *
 * <p>Each cart has a lock, and other gophers use the carts as well. Whoever needs two carts needs both locks.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #swap} puts what lies on each of the two carts onto the other one, in the same order. A cart that is
 *       swapped with itself keeps its load.
 *   <li>A cart is looked at, loaded and unloaded only by a gopher that holds its lock. Nobody who takes both locks ever
 *       finds a swap half done, or a book missing.
 *   <li>Any number of gophers may swap at the same time, also the same two carts, the other way round, or by another
 *       object of this class. Each swap comes to its end, provided that nobody else holds its carts for ever. Nobody else
 *       waits for a second cart while holding one.
 *   <li>Two swaps that have no cart in common do not wait for one another, even if one of them has to wait for its carts.
 *   <li>If one of the loads does not fit onto the other cart, {@code swap} throws an {@link IllegalArgumentException}, and
 *       every book stays where it is. What counts are the loads at the time when the carts are locked.
 *   <li>A gopher that is interrupted while it waits for a cart gets an {@link InterruptedException}, and every book stays
 *       where it is.
 *   <li>However a swap ends, its gopher holds neither lock more often than before.
 * </ul>
 *
 * <p>No two carts have the same number, and none changes its number; their names may be the same. The locks are
 * reentrant.
 */
public final class CartSwap {

    /** Swaps the loads of two carts; waits while others use them. */
    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        // TODO 2.7: take both locks, in a way in which no two gophers can wait for each other.
        throw new TodoException("2.7", "take both locks, in a way in which no two gophers can wait for each other");
    }
}
