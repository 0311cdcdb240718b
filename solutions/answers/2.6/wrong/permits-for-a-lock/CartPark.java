package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "a semaphore of three lets three in at once: it counts, it does not guard the shed",
        looksLike = "on a busy day two gophers come out of the shed with one cart",
        caughtBy = "lets one gopher at a time into the shed",
        says = "were in the shed at the same time")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Semaphore available;
    private final Queue<Cart> shed;
    private final Set<Cart> out = ConcurrentHashMap.newKeySet();

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
        this.available = new Semaphore(shed.size());
    }

    public Cart borrow() throws InterruptedException {
        available.acquire();
        Cart cart = shed.remove();
        out.add(cart);
        return cart;
    }

    public void bringBack(Cart cart) {
        if (!out.remove(cart)) {
            throw new IllegalStateException(cart + " is not out");
        }
        shed.add(cart);
        available.release();
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
