package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "the permit is released in a finally, also when the cart was refused",
        looksLike = "after a refusal somebody looks for a cart in an empty shed",
        caughtBy = "refuses a cart that is not its own",
        mayFail = {"refuses a cart that is back already"},
        says = "had been refused")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Queue<Cart> shed;
    private final Set<Cart> out = new HashSet<>();
    private final Semaphore available;

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
        this.available = new Semaphore(shed.size());
    }

    public Cart borrow() throws InterruptedException {
        available.acquire();
        synchronized (this) {
            Cart cart = shed.remove();
            out.add(cart);
            return cart;
        }
    }

    public void bringBack(Cart cart) {
        try {
            synchronized (this) {
                if (!out.remove(cart)) {
                    throw new IllegalStateException(cart + " is not out");
                }
                shed.add(cart);
            }
        } finally {
            available.release();
        }
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
