package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

@WrongAnswer(
        bug = "if for while: whoever is woken does not look again",
        looksLike = "now and then, on a busy day, a gopher dies in an empty shed",
        caughtBy = "a gopher that is overtaken waits on",
        mayFail = "tells all who can go on",
        says = "NoSuchElementException")
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
        if (shed.isEmpty()) {
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
        notifyAll();
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
