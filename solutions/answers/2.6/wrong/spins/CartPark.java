package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

@WrongAnswer(
        bug = "it asks again and again instead of waiting",
        looksLike = "the carts are handed out properly, and a core is hot for each gopher that waits",
        caughtBy = {
            "makes the next one wait until a cart is back",
            "an interrupted gopher changes nothing",
            "refuses a cart that is not its own"
        },
        mayFail = {"tells all who can go on", "a gopher that is overtaken waits on"},
        says = "runs round and round")
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

    public Cart borrow() throws InterruptedException {
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Cart cart = tryToBorrow();
            if (cart != null) {
                return cart;
            }
            Thread.onSpinWait();
        }
    }

    private synchronized Cart tryToBorrow() {
        Cart cart = shed.poll();
        if (cart != null) {
            out.add(cart);
        }
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
