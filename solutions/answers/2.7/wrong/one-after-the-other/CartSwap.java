package gophers.concurrent.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.SharedCart;
import java.util.List;

@WrongAnswer(
        bug = "it never holds two locks, and so a load lies on no cart for a while",
        looksLike =
                "no deadlock ever, but whoever looks at the wrong moment finds an empty cart, and an interrupt makes books vanish",
        caughtBy = {
            "lets all go on who waited for its carts",
            "waits for a cart that somebody else uses",
            "an interrupted gopher leaves all as it is"
        },
        mayFail = {
            "comes to its end when others swap the other way round",
            "comes to its end when both carts have one name",
            "comes to its end when others have a swap of their own"
        },
        says = "cart A")
public final class CartSwap {

    public void swap(SharedCart one, SharedCart other) throws InterruptedException {
        if (one.number() == other.number()) {
            return;
        }
        int roomOnOne = one.cart().capacity();
        List<Book> fromOne = take(one, other.cart().capacity());
        List<Book> fromOther;
        other.lock().lockInterruptibly();
        try {
            if (other.cart().size() > roomOnOne) {
                fromOther = fromOne;
            } else {
                fromOther = other.cart().unload();
                fromOne.forEach(other.cart()::load);
            }
        } finally {
            other.lock().unlock();
        }
        one.lock().lockInterruptibly();
        try {
            fromOther.forEach(one.cart()::load);
        } finally {
            one.lock().unlock();
        }
        if (fromOther == fromOne) {
            throw new IllegalArgumentException("the load of " + other + " does not fit onto " + one);
        }
    }

    private static List<Book> take(SharedCart cart, int most) throws InterruptedException {
        cart.lock().lockInterruptibly();
        try {
            if (cart.cart().size() > most) {
                throw new IllegalArgumentException("the load of " + cart + " does not fit");
            }
            return cart.cart().unload();
        } finally {
            cart.lock().unlock();
        }
    }
}
