package gophers.one.ex06;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

/** Exercise 1.6, the reference answer: a whistle between two steps is made to look like one inside a step. */
public final class Whistle {
    private final Pile pile;
    private final Cart cart;
    private final Road road;
    private final Oven oven;

    public Whistle(Pile pile, Cart cart, Road road, Oven oven) {
        this.pile = pile;
        this.cart = cart;
        this.road = road;
        this.oven = oven;
    }

    public int workUntilItBlows() {
        int burned = 0;
        try {
            while (load()) {
                listen();
                road.carry(cart);
                listen();
                int books = cart.size();
                oven.burn(cart);
                // Counted at once: the way back may be interrupted, the books are burned all the same.
                burned += books;
                listen();
                road.comeBack(cart);
            }
        } catch (InterruptedException whistle) {
            cart.unload().reversed().forEach(pile::putBack);
            // Whoever throws the exception clears the status; the caller wants to see it.
            Thread.currentThread().interrupt();
        }
        return burned;
    }

    /** Returns whether there is anything on the cart now. */
    private boolean load() throws InterruptedException {
        while (!cart.isFull()) {
            listen();
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                break;
            }
            cart.load(book.get());
        }
        return !cart.isEmpty();
    }

    private static void listen() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the whistle");
        }
    }
}
