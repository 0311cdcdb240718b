package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "whoever does not get the second cart goes away without a word",
        looksLike = "now and then two carts have not been swapped, and nobody was told",
        caughtBy = {
            "comes to its end when others swap the other way round",
            "comes to its end when both carts have one name",
            "comes to its end when others have a swap of their own",
            "lets all go on who waited for its carts",
            "waits for a cart that somebody else uses",
            "keeps nobody waiting who swaps other carts",
            "measures the loads when it holds both carts",
            "an interrupted gopher leaves all as it is",
            "swaps what fits when it holds both carts"
        },
        says = "cart")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        if (one.lock().tryLock()) {
            try {
                if (other.lock().tryLock()) {
                    try {
                        swapLocked(one.cart(), other.cart());
                    } finally {
                        other.lock().unlock();
                    }
                }
            } finally {
                one.lock().unlock();
            }
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
