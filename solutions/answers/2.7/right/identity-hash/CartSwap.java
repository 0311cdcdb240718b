package gophers.concurrent.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@RightAnswer(how = "in the order of identity hash codes, which may be equal: then the numbers decide")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        int hashOfOne = System.identityHashCode(one.lock());
        int hashOfOther = System.identityHashCode(other.lock());
        boolean oneIsFirst = hashOfOne == hashOfOther ? one.number() < other.number() : hashOfOne < hashOfOther;
        if (oneIsFirst) {
            swapInThisOrder(one, other);
        } else {
            swapInThisOrder(other, one);
        }
    }

    private static void swapInThisOrder(SharedCart first, SharedCart second) throws InterruptedException {
        first.lock().lockInterruptibly();
        try {
            second.lock().lockInterruptibly();
            try {
                swapLocked(first.cart(), second.cart());
            } finally {
                second.lock().unlock();
            }
        } finally {
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
