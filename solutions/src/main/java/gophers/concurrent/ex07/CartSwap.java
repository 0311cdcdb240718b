package gophers.concurrent.ex07;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

/** Exercise 2.7, the reference answer: everybody takes the lock of the smaller number first. */
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        boolean inOrder = one.number() <= other.number();
        SharedCart first = inOrder ? one : other;
        SharedCart second = inOrder ? other : one;
        first.lock().lockInterruptibly();
        try {
            // Inside the try: whoever is called away here lets the first cart go.
            second.lock().lockInterruptibly();
            try {
                swapLocked(one.cart(), other.cart());
            } finally {
                second.lock().unlock();
            }
        } finally {
            first.lock().unlock();
        }
    }

    private static void swapLocked(Cart one, Cart other) {
        // Only now, with both locks: before, a load could still have changed.
        if (one.size() > other.capacity() || other.size() > one.capacity()) {
            throw new IllegalArgumentException("the loads of " + one + " and " + other + " do not fit");
        }
        List<Book> fromOne = one.unload();
        List<Book> fromOther = other.unload();
        fromOther.forEach(one::load);
        fromOne.forEach(other::load);
    }
}
