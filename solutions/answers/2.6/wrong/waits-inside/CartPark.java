package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "it waits for a permit while it holds the lock of the shed",
        looksLike = "as soon as one waits for a cart, nobody can bring one back",
        caughtBy = {
            "makes the next one wait until a cart is back",
            "an interrupted gopher changes nothing",
            "a gopher that is overtaken waits on",
            "tells all who can go on",
            "refuses a cart that is not its own"
        },
        mayFail = "a cart is not lost with one who is called away",
        says = "(taken in borrow)")
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

    public synchronized Cart borrow() throws InterruptedException {
        available.acquire();
        Cart cart = shed.remove();
        out.add(cart);
        return cart;
    }

    public synchronized void bringBack(Cart cart) {
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
