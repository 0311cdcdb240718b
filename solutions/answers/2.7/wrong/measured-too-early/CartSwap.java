package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "the loads are measured before the carts are locked",
        looksLike = "fits when it looks, and no longer when it loads: a book lies beside the cart",
        caughtBy = {"measures the loads when it holds both carts", "swaps what fits when it holds both carts"},
        says = "While the swap waited")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        boolean inOrder = one.number() <= other.number();
        SharedCart first = inOrder ? one : other;
        SharedCart second = inOrder ? other : one;
        if (one.cart().size() > other.cart().capacity()
                || other.cart().size() > one.cart().capacity()) {
            throw new IllegalArgumentException("the loads do not fit");
        }
        first.lock().lockInterruptibly();
        try {
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
        List<Book> fromOne = one.unload();
        List<Book> fromOther = other.unload();
        fromOther.forEach(one::load);
        fromOne.forEach(other::load);
    }
}
