package gophers.concurrent.ex06;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@RightAnswer(how = "with a fair ReentrantLock and a Condition")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private final Lock lock = new ReentrantLock(true);
    private final Condition back = lock.newCondition();
    private final Queue<Cart> shed;
    private final Set<Cart> out = new HashSet<>();

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
    }

    public Cart borrow() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (shed.isEmpty()) {
                back.await();
            }
            Cart cart = shed.remove();
            out.add(cart);
            return cart;
        } finally {
            lock.unlock();
        }
    }

    public void bringBack(Cart cart) {
        lock.lock();
        try {
            if (!out.remove(cart)) {
                throw new IllegalStateException(cart + " is not out");
            }
            shed.add(cart);
            back.signal();
        } finally {
            lock.unlock();
        }
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
