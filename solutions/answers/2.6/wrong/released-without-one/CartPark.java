package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "whoever is interrupted gives a permit back that it never had",
        looksLike = "after an interrupt there are more permits than carts, and somebody finds the shed empty",
        caughtBy = "an interrupted gopher changes nothing",
        says = "another gopher came: it did not wait")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Semaphore available;
    private final Queue<Cart> shed;
    private final Set<Cart> out = new HashSet<>();

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
        this.available = new Semaphore(shed.size());
    }

    public Cart borrow() throws InterruptedException {
        try {
            available.acquire();
            return takeOut();
        } catch (InterruptedException calledAway) {
            // No cart, so no permit either.
            available.release();
            throw calledAway;
        }
    }

    private synchronized Cart takeOut() {
        Cart cart = shed.remove();
        out.add(cart);
        return cart;
    }

    public void bringBack(Cart cart) {
        putIn(cart);
        available.release();
    }

    private synchronized void putIn(Cart cart) {
        if (!out.remove(cart)) {
            throw new IllegalStateException(cart + " is not out");
        }
        shed.add(cart);
    }

    public void makeTrip(Trip trip) throws InterruptedException {
        Cart cart = borrow();
        try {
            trip.make(cart);
        } finally {
            bringBack(cart);
        }
    }
}
