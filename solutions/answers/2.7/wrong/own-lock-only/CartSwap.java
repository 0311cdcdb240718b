package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "a lock of its own, of which the other gophers in the yard know nothing",
        looksLike = "two swaps never meet; a swap and a gopher who loads do, and books are lost",
        caughtBy = {
            "lets all go on who waited for its carts",
            "waits for a cart that somebody else uses",
            "measures the loads when it holds both carts",
            "an interrupted gopher leaves all as it is",
            "swaps what fits when it holds both carts"
        },
        says = "cart")
public final class CartSwap {

    private final Lock swapping = new ReentrantLock();

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        swapping.lockInterruptibly();
        try {
            swapLocked(one.cart(), other.cart());
        } finally {
            swapping.unlock();
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
