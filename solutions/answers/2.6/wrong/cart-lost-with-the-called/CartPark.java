package gophers.concurrent.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

@WrongAnswer(
        bug = "a cart is handed to one who waits, and whoever is interrupted at that moment takes it along",
        looksLike = "once in a long while a cart is out, and nobody has it",
        caughtBy = "a cart is not lost with one who is called away",
        says = "called away")
public final class CartPark {

    @FunctionalInterface
    public interface Trip {
        void make(Cart cart) throws InterruptedException;
    }

    private static final class Wish {
        private final Thread gopher = Thread.currentThread();
        private volatile Cart cart;
    }

    private final Queue<Cart> shed;
    private final Set<Cart> out = new HashSet<>();
    private final Deque<Wish> wishes = new ArrayDeque<>();

    public CartPark(Queue<Cart> shed) {
        this.shed = shed;
    }

    public Cart borrow() throws InterruptedException {
        Wish mine = new Wish();
        synchronized (this) {
            Cart cart = shed.poll();
            if (cart != null) {
                out.add(cart);
                return cart;
            }
            wishes.add(mine);
        }
        while (mine.cart == null) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                forget(mine);
                throw new InterruptedException();
            }
        }
        return mine.cart;
    }

    private synchronized void forget(Wish wish) {
        wishes.remove(wish);
    }

    public synchronized void bringBack(Cart cart) {
        if (!out.contains(cart)) {
            throw new IllegalStateException(cart + " is not out");
        }
        Wish next = wishes.poll();
        if (next == null) {
            out.remove(cart);
            shed.add(cart);
        } else {
            next.cart = cart;
            LockSupport.unpark(next.gopher);
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
