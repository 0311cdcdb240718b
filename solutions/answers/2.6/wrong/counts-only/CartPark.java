package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Queue;

@WrongAnswer(
        bug = "it counts how many are out, and does not know which",
        looksLike = "as long as one cart is out, another one can be brought back twice",
        caughtBy = {
            "refuses a cart that is back already",
            "takes a cart from one of two who bring it at once",
            "refuses a cart that is not its own"
        },
        says = "not with an IllegalStateException")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Queue<Cart> shed;
    private int out;

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
    }

    public synchronized Cart borrow() throws InterruptedException {
        while (shed.isEmpty()) {
            wait();
        }
        out++;
        return shed.remove();
    }

    public synchronized void bringBack(Cart cart) {
        if (out == 0) {
            throw new IllegalStateException("no cart is out");
        }
        out--;
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
