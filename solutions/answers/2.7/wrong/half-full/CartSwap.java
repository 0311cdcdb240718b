package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "it looks only whether the one load fits, and not the other one",
        looksLike = "a swap from the small cart to the large one is checked, the other way round books are lost",
        caughtBy = {"leaves all as it is when a load does not fit", "measures the loads when it holds both carts"},
        says = "ended with gophers.yard.MisuseException")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        boolean inOrder = one.number() <= other.number();
        SharedCart first = inOrder ? one : other;
        SharedCart second = inOrder ? other : one;
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
        if (other.size() > one.capacity()) {
            throw new IllegalArgumentException("the loads of " + one + " and " + other + " do not fit");
        }
        List<Book> fromOne = one.unload();
        List<Book> fromOther = other.unload();
        fromOther.forEach(one::load);
        fromOne.forEach(other::load);
    }
}
