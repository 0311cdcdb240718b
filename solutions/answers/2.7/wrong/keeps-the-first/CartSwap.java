package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "tryLock for the second cart, again and again, and the first one in hand all the time",
        looksLike = "nobody is blocked, nobody gets on, and all are very busy",
        caughtBy = {
            "comes to its end when others swap the other way round",
            "comes to its end when both carts have one name",
            "comes to its end when others have a swap of their own"
        },
        says = "It does not come to an end")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        one.lock().lockInterruptibly();
        try {
            while (!other.lock().tryLock()) {
                Thread.sleep(1);
            }
            try {
                swapLocked(one.cart(), other.cart());
            } finally {
                other.lock().unlock();
            }
        } finally {
            one.lock().unlock();
        }
    }

    private static void swapLocked(Cart one, Cart other) {
        if (one.size() > other.capacity() || other.size() > one.capacity()) {
            throw new IllegalArgumentException("the loads of " + one + " and " + other + " do not fit");
        }
        List<Book> fromOne = one.unload();
        List<Book> fromOther = other.unload();
        fromOther.forEach(one::load);
        fromOne.forEach(other::load);
    }
}
