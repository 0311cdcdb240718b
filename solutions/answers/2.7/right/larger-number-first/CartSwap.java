package gophers.concurrent.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;

@RightAnswer(how = "by swapping the arguments until they are in order, the larger number first")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        if (one.number() < other.number()) {
            swap(other, one);
            return;
        }
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
