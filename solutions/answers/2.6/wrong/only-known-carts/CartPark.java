package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "it knows its own carts, but not which of them are out",
        looksLike = "a cart brought back twice stands in the shed twice, and goes out with two gophers",
        caughtBy = {"refuses a cart that is back already", "takes a cart from one of two who bring it at once"},
        says = "not with an IllegalStateException")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Semaphore available;
    private final Queue<Cart> shed;
    private final Set<Cart> all;

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
        this.all = Set.copyOf(shed);
        this.available = new Semaphore(shed.size());
    }

    public Cart borrow() throws InterruptedException {
        available.acquire();
        return takeOut();
    }

    private synchronized Cart takeOut() {
        return shed.remove();
    }

    public void bringBack(Cart cart) {
        putIn(cart);
        available.release();
    }

    private synchronized void putIn(Cart cart) {
        if (!all.contains(cart)) {
            throw new IllegalStateException(cart + " does not belong here");
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
