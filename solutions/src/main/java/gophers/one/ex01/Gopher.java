package gophers.one.ex01;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

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
        while (load()) {
            int books = cart.size();
            road.carry(cart);
            oven.burn(cart);
            burned += books;
            road.comeBack(cart);
        }
        return burned;
    }

    /** Returns whether there is anything to carry. */
    private boolean load() throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                break;
            }
            cart.load(book.get());
        }
        return !cart.isEmpty();
    }
}
