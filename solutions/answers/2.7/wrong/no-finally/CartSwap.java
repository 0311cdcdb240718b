package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "the locks are let go only when all went well",
        looksLike = "the first load that does not fit leaves two locked carts behind",
        caughtBy = "leaves all as it is when a load does not fit",
        says = "and still holds the lock of cart A")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        boolean inOrder = one.number() <= other.number();
        SharedCart first = inOrder ? one : other;
        SharedCart second = inOrder ? other : one;
        first.lock().lockInterruptibly();
        try {
            second.lock().lockInterruptibly();
        } catch (InterruptedException calledAway) {
            first.lock().unlock();
            throw calledAway;
        }
        swapLocked(one.cart(), other.cart());
        second.lock().unlock();
        first.lock().unlock();
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
