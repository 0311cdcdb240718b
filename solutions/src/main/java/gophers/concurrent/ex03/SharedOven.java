package gophers.concurrent.ex03;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Exercise 2.3, the reference answer: a lock for each of the two places, and none for the way between them. */
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    /** Guards the pile. */
    private final Lock atPile = new ReentrantLock();
    /** Guards the oven. */
    private final Lock atOven = new ReentrantLock();

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        atOven.lock();
        try {
            oven.burn(cart);
        } finally {
            // Also when the fire goes out: whoever leaves, leaves the place free.
            atOven.unlock();
        }
    }

    public int trip(Cart cart) throws InterruptedException {
        load(cart);
        int books = cart.size();
        if (books > 0) {
            road.carry(cart);
            burn(cart);
            road.comeBack(cart);
        }
        return books;
    }

    private void load(Cart cart) throws InterruptedException {
        atPile.lock();
        try {
            while (!cart.isFull()) {
                Optional<Book> book = pile.take();
                if (book.isEmpty()) {
                    return;
                }
                cart.load(book.get());
            }
        } finally {
            atPile.unlock();
        }
    }
}
