package gophers.concurrent.ex06;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

@RightAnswer(how = "with synchronized, wait and notify: the shed itself says whether a cart is there")
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
        // while: another gopher may have been quicker.
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
        // One cart is back, and all wait for the same thing: one of them is enough to tell.
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
