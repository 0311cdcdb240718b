package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "it looks whether the cart is out before it takes the lock, and not again after that",
        looksLike = "two bring the same cart at the same moment, and it stands in the shed twice",
        caughtBy = "takes a cart from one of two who bring it at once",
        says = "not with an IllegalStateException")
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
        return takeOut();
    }

    private synchronized Cart takeOut() {
        Cart cart = shed.remove();
        out.add(cart);
        return cart;
    }

    public void bringBack(Cart cart) {
        if (!out.contains(cart)) {
            throw new IllegalStateException(cart + " is not out");
        }
        putIn(cart);
        available.release();
    }

    private synchronized void putIn(Cart cart) {
        out.remove(cart);
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
