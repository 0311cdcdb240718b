package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "who is interrupted between the permit and the shed keeps the permit",
        looksLike = "with each interrupt at the door the park is a cart smaller",
        caughtBy = "loses no cart when one is interrupted before the shed",
        says = "nothing changes for the others")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Queue<Cart> shed;
    private final Set<Cart> out = new HashSet<>();
    private final Semaphore available;
    private final ReentrantLock door = new ReentrantLock();

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
        this.available = new Semaphore(shed.size());
    }

    public Cart borrow() throws InterruptedException {
        available.acquire();
        door.lockInterruptibly();
        try {
            Cart cart = shed.remove();
            out.add(cart);
            return cart;
        } finally {
            door.unlock();
        }
    }

    public void bringBack(Cart cart) {
        door.lock();
        try {
            if (!out.remove(cart)) {
                throw new IllegalStateException(cart + " is not out");
            }
            shed.add(cart);
        } finally {
            door.unlock();
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
