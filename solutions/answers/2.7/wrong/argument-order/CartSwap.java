package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "the locks are taken in the order of the arguments",
        looksLike =
                "works for weeks, and then two gophers stand there, each with the cart that the other one waits for",
        caughtBy = {
            "comes to its end when others swap the other way round",
            "comes to its end when both carts have one name",
            "comes to its end when others have a swap of their own"
        },
        says = "holds cart A, and waits for cart B")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        one.lock().lockInterruptibly();
        try {
            other.lock().lockInterruptibly();
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
