package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;

@WrongAnswer(
        bug = "each object keeps reservations of its own, and behind them locks in the order of the arguments",
        looksLike = "works as long as the whole yard has one CartSwap",
        caughtBy = "comes to its end when others have a swap of their own",
        says = "holds cart A, and waits for cart B")
public final class CartSwap {
    private final Set<Lock> reserved = new HashSet<>();

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        List<Lock> both = List.of(one.lock(), other.lock());
        synchronized (reserved) {
            while (!Collections.disjoint(reserved, both)) {
                reserved.wait();
            }
            reserved.addAll(both);
        }
        try {
            swapReserved(one, other);
        } finally {
            synchronized (reserved) {
                reserved.removeAll(both);
                reserved.notifyAll();
            }
        }
    }

    private static void swapReserved(SharedCart one, SharedCart other) throws InterruptedException {
        one.lock().lockInterruptibly();
        try {
            other.lock().lockInterruptibly();
            try {
                exchange(one.cart(), other.cart());
            } finally {
                other.lock().unlock();
            }
        } finally {
            one.lock().unlock();
        }
    }

    /** Only with both locks. */
    private static void exchange(Cart one, Cart other) {
        if (one.size() > other.capacity() || other.size() > one.capacity()) {
            throw new IllegalArgumentException("a load does not fit");
        }
        List<Book> fromOne = one.unload();
        List<Book> fromOther = other.unload();
        fromOther.forEach(one::load);
        fromOne.forEach(other::load);
    }
}
