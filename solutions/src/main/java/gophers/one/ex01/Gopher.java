package gophers.one.ex01;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

/** Exercise 1.1, the reference answer: the cart says when the work is done. */
public final class Gopher {
    private final Pile pile;
    private final Cart cart;
    private final Road road;
    private final Oven oven;

    public Gopher(Pile pile, Cart cart, Road road, Oven oven) {
        this.pile = pile;
        this.cart = cart;
        this.road = road;
        this.oven = oven;
    }

    public int work() throws InterruptedException {
        int burned = 0;
        for (load(); !cart.isEmpty(); load()) {
            road.carry(cart);
            // Before the oven has emptied the cart, and counted only after the fire has done its work.
            int books = cart.size();
            oven.burn(cart);
            burned += books;
            road.comeBack(cart);
        }
        return burned;
    }

    private void load() throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }
}
