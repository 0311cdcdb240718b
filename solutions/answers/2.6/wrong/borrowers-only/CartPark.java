package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

@WrongAnswer(
        bug = "each cart has a lock, which only its borrower can release",
        looksLike = "as long as everybody brings his own cart back, all is well",
        caughtBy = {
            "takes a cart from whoever brings it",
            "lets one gopher at a time into the shed",
            "a gopher that is overtaken waits on"
        },
        mayFail = {"takes a cart from one of two who bring it at once", "a cart is not lost with one who is called away"
        },
        says = "is not yours")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Queue<Cart> shed;
    private final Map<Cart, Thread> borrowers = new HashMap<>();

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
    }

    public synchronized Cart borrow() throws InterruptedException {
        while (shed.isEmpty()) {
            wait();
        }
        Cart cart = shed.remove();
        borrowers.put(cart, Thread.currentThread());
        return cart;
    }

    public synchronized void bringBack(Cart cart) {
        if (borrowers.get(cart) != Thread.currentThread()) {
            throw new IllegalStateException(cart + " is not yours");
        }
        borrowers.remove(cart);
        shed.add(cart);
        notify();
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
