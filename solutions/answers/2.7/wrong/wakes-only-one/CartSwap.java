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
        bug = "the end of a swap wakes one of those who wait for its carts",
        looksLike = "the two carts of a swap go two ways, and one of those who want them sleeps on",
        caughtBy = "lets all go on who waited for its carts",
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
        try {
            swapReserved(one, other);
        } finally {
            synchronized (RESERVED) {
                RESERVED.removeAll(both);
                RESERVED.notify();
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
