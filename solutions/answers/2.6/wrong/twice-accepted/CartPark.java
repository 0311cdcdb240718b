package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Queue;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "whatever is brought is taken, also a cart that is back already",
        looksLike = "two gophers push the same cart, much later and in quite another place",
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

    private final Semaphore available;
    private final Queue<Cart> shed;

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
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
