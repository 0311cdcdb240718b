package gophers.concurrent.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

@RightAnswer(how = "with a timed tryLock on both, of random length")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        boolean done = false;
        while (!done) {
            if (tryToTake(one)) {
                try {
                    done = swappedWithThisOne(one, other);
                } finally {
                    one.lock().unlock();
                }
            }
        }
    }

    private static boolean swappedWithThisOne(SharedCart one, SharedCart other) throws InterruptedException {
        if (!tryToTake(other)) {
            return false;
        }
        try {
            swapLocked(one.cart(), other.cart());
            return true;
        } finally {
            other.lock().unlock();
        }
    }

    private static boolean tryToTake(SharedCart cart) throws InterruptedException {
        return cart.lock().tryLock(ThreadLocalRandom.current().nextInt(1, 20), TimeUnit.MILLISECONDS);
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
