package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

@WrongAnswer(
        bug = "it puts the cart in and tells nobody",
        looksLike = "whoever waits once waits for ever, although carts stand in the shed",
        caughtBy = {
            "makes the next one wait until a cart is back",
            "an interrupted gopher changes nothing",
            "tells all who can go on",
            "refuses a cart that is not its own"
        },
        mayFail = {"a gopher that is overtaken waits on", "a cart is not lost with one who is called away"},
        says = "nobody wakes it")
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
