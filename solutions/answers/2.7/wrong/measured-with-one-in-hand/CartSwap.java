package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "the loads are measured when the first cart is locked, and the second one is not",
        looksLike = "the one cart stays as it was, and the other one has changed",
        caughtBy = {"measures the loads when it holds both carts", "swaps what fits when it holds both carts"},
        says = "While the swap waited")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        boolean inOrder = one.number() <= other.number();
        SharedCart first = inOrder ? one : other;
        SharedCart second = inOrder ? other : one;
        first.lock().lockInterruptibly();
        try {
            check(one.cart(), other.cart());
            second.lock().lockInterruptibly();
            try {
                exchange(one.cart(), other.cart());
            } finally {
                second.lock().unlock();
            }
        } finally {
            first.lock().unlock();
        }
    }

    private static void check(Cart one, Cart other) {
        if (one.size() > other.capacity() || other.size() > one.capacity()) {
            throw new IllegalArgumentException("a load does not fit");
        }
    }

    private static void exchange(Cart one, Cart other) {
        List<Book> fromOne = one.unload();
        List<Book> fromOther = other.unload();
        fromOther.forEach(one::load);
        fromOne.forEach(other::load);
    }
}
