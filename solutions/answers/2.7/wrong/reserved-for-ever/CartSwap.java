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
        bug = "a swap that is interrupted, or that does not fit, leaves its carts reserved",
        looksLike = "both carts stand free, and nobody can swap them any more",
        caughtBy = {"swaps again after an interrupt", "leaves all as it is when a load does not fit"},
        says = "Nobody gets on any more")
public final class CartSwap {
    private static final Set<Lock> RESERVED = new HashSet<>();

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        List<Lock> both = List.of(one.lock(), other.lock());
        synchronized (RESERVED) {
            while (!Collections.disjoint(RESERVED, both)) {
                RESERVED.wait();
            }
            RESERVED.addAll(both);
        }
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
        synchronized (RESERVED) {
            RESERVED.removeAll(both);
            RESERVED.notifyAll();
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
