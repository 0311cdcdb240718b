package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "whoever cannot swap at once waits behind one lock for all",
        looksLike = "quick as long as no cart is in use; with the first slow one all who have to wait stand still",
        caughtBy = {"keeps nobody waiting who swaps other carts", "lets all go on who waited for its carts"},
        says = "a ReentrantLock, which gopher-")
public final class CartSwap {
    private static final Lock WAITING = new ReentrantLock();

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        if (swappedAtOnce(one, other)) {
            return;
        }
        WAITING.lockInterruptibly();
        try {
            waitAndSwap(one, other);
        } finally {
            WAITING.unlock();
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
