package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "one lock around all swaps: no deadlock, and no two swaps at once",
        looksLike = "one slow cart, and the whole yard stands still",
        caughtBy = {"keeps nobody waiting who swaps other carts", "lets all go on who waited for its carts"},
        mayFail = "comes to its end when others have a swap of their own",
        says = "a ReentrantLock, which gopher-")
public final class CartSwap {

    private final Lock swapping = new ReentrantLock();

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        swapping.lockInterruptibly();
        try {
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
