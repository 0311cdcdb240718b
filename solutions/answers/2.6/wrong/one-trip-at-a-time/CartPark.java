package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

@WrongAnswer(
        bug = "makeTrip keeps the lock during the whole trip",
        looksLike = "three carts, and one gopher on the road at a time",
        caughtBy = "lets as many go out as there are carts",
        says = "nobody comes")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Queue<Cart> shed;
    private final Set<Cart> out = new HashSet<>();

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
    }

    public synchronized Cart borrow() throws InterruptedException {
        while (shed.isEmpty()) {
            wait();
        }
        Cart cart = shed.remove();
        out.add(cart);
        return cart;
    }

    public synchronized void bringBack(Cart cart) {
        if (!out.remove(cart)) {
            throw new IllegalStateException(cart + " is not out");
        }
        shed.add(cart);
        notify();
    }

    public synchronized void makeTrip(Trip trip) throws InterruptedException {
        Cart cart = borrow();
        try {
            trip.make(cart);
        } finally {
            bringBack(cart);
        }
    }
}
