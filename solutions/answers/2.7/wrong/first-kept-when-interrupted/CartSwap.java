package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "the second lock is waited for before the try: an interrupt there keeps the first one",
        looksLike = "after an interrupt a cart is locked for ever, and its holder has long gone home",
        caughtBy = "an interrupted gopher leaves all as it is",
        mayFail = "swaps again after an interrupt",
        says = "and still holds the lock of cart A")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        boolean inOrder = one.number() <= other.number();
        SharedCart first = inOrder ? one : other;
        SharedCart second = inOrder ? other : one;
        first.lock().lockInterruptibly();
        second.lock().lockInterruptibly();
        try {
            swapLocked(one.cart(), other.cart());
        } finally {
            second.lock().unlock();
            first.lock().unlock();
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
