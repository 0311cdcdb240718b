package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "a cart that is swapped with itself is locked twice and unlocked once",
        looksLike = "a cart is locked for ever, and nobody else was there",
        caughtBy = "swaps the loads in their order",
        says = "still holds the lock")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        boolean inOrder = one.number() <= other.number();
        SharedCart first = inOrder ? one : other;
        SharedCart second = inOrder ? other : one;
        first.lock().lockInterruptibly();
        try {
            second.lock().lockInterruptibly();
            try {
                exchange(one.cart(), other.cart());
            } finally {
                if (second.number() != first.number()) {
                    second.lock().unlock();
                }
            }
        } finally {
            first.lock().unlock();
        }
    }

    /** Only with both locks. */
    private static void exchange(Cart one, Cart other) {
        check(one, other);
        List<Book> fromOne = one.unload();
        List<Book> fromOther = other.unload();
        fromOther.forEach(one::load);
        fromOne.forEach(other::load);
    }

    private static void check(Cart one, Cart other) {
        if (one.size() > other.capacity() || other.size() > one.capacity()) {
            throw new IllegalArgumentException("a load does not fit");
        }
    }
}
