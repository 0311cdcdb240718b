package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "bringBack gives up when its gopher was interrupted, and the cart stays out",
        looksLike = "after an interrupt at the end of a trip a cart is missing",
        caughtBy = "brings the cart back when its gopher was interrupted",
        says = "interrupted at the end of its trip")
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
        door.lock();
        try {
            Cart cart = shed.remove();
            out.add(cart);
            return cart;
        } finally {
            door.unlock();
        }
    }

    public void bringBack(Cart cart) {
        try {
            door.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
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
