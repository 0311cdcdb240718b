package gophers.concurrent.ex06;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;

@RightAnswer(how = "with two semaphores: one counts the carts, one with a single permit is the door of the shed")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Semaphore available;
    private final Semaphore door = new Semaphore(1);
    private final Queue<Cart> shed;
    private final Set<Cart> all;

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
        this.all = Set.copyOf(shed);
        this.available = new Semaphore(shed.size(), true);
    }

    public Cart borrow() throws InterruptedException {
        available.acquire();
        // Nobody stays in the shed for long; and whoever has a permit must not go away without a cart.
        door.acquireUninterruptibly();
        try {
            return shed.remove();
        } finally {
            door.release();
        }
    }

    public void bringBack(Cart cart) {
        door.acquireUninterruptibly();
        try {
            if (!all.contains(cart) || shed.contains(cart)) {
                throw new IllegalStateException(cart + " is not out");
            }
            shed.add(cart);
        } finally {
            door.release();
        }
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
