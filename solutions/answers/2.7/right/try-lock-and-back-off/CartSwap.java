package gophers.concurrent.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

@RightAnswer(
        how = "with tryLock: whoever does not get the second cart lets the first one go, and tries again after a while")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        while (!swappedAtOnce(one, other)) {
            // Not the same time for everybody: two who back off in step would meet again and again.
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(100, 2_000));
        }
    }

    private static boolean swappedAtOnce(SharedCart one, SharedCart other) throws InterruptedException {
        one.lock().lockInterruptibly();
        try {
            if (!other.lock().tryLock()) {
                return false;
            }
            try {
                swapLocked(one.cart(), other.cart());
                return true;
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
