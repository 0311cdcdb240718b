package gophers.concurrent.ex06;

import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** Exercise 2.6, the reference answer: the semaphore counts the carts that are there, the lock guards the shed. */
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
        // Outside the lock: whoever waited inside would keep out those who bring a cart back.
        available.acquire();
        return takeOut();
    }

    private synchronized Cart takeOut() {
        Cart cart = shed.remove();
        out.add(cart);
        return cart;
    }

    public void bringBack(Cart cart) {
        putIn(cart);
        // Only after the cart is there: whoever gets the permit must find it.
        available.release();
    }

    private synchronized void putIn(Cart cart) {
        if (!out.remove(cart)) {
            throw new IllegalStateException(cart + " is not out");
        }
        shed.add(cart);
    }

    public void makeTrip(Trip trip) throws InterruptedException {
        // Before the try: who did not get a cart has none to bring back.
        Cart cart = borrow();
        try {
            trip.make(cart);
        } finally {
            bringBack(cart);
        }
    }
}
