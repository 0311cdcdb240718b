package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "only exceptions bring the cart back, errors keep it",
        looksLike = "all is well until the first StackOverflowError; then there is a cart less",
        caughtBy = "brings the cart back when the trip fails",
        says = "1 should stand in the shed, and 0 do")
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

    public Cart borrow() throws InterruptedException {
        available.acquire();
        return takeOut();
    }

    private synchronized Cart takeOut() {
        Cart cart = shed.remove();
        out.add(cart);
        return cart;
    }

    public void bringBack(Cart cart) {
        putIn(cart);
        available.release();
    }

    private synchronized void putIn(Cart cart) {
        if (!out.remove(cart)) {
            throw new IllegalStateException(cart + " is not out");
        }
        shed.add(cart);
    }

    public void makeTrip(Trip trip) throws InterruptedException {
        Cart cart = borrow();
        try {
            trip.make(cart);
            bringBack(cart);
        } catch (InterruptedException | RuntimeException failed) {
            bringBack(cart);
            throw failed;
        }
    }
}
