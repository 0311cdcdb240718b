package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "whoever has tried both locks in vain waits for them in the order of the arguments",
        looksLike = "the deadlock needs two swaps that meet twice, and comes all the same",
        caughtBy = {
            "comes to its end when others swap the other way round",
            "comes to its end when both carts have one name",
            "comes to its end when others have a swap of their own"
        },
        says = "holds cart A, and waits for cart B")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        if (!swappedAtOnce(one, other)) {
            waitAndSwap(one, other);
        }
    }

    private static void waitAndSwap(SharedCart one, SharedCart other) throws InterruptedException {
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

    private static boolean swappedAtOnce(SharedCart one, SharedCart other) {
        if (!one.lock().tryLock()) {
            return false;
        }
        try {
            if (!other.lock().tryLock()) {
                return false;
            }
            try {
                exchange(one.cart(), other.cart());
                return true;
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
