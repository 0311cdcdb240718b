package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "comes back in a finally block, as if the step before had gone well",
        looksLike = "after a fire that went out, the full cart is back at the pile; the caller hears of the "
                + "fire too late",
        caughtBy = {"stops where a step fails and tells the caller", "tells the caller of an interrupt"},
        says = "the gopher went on")
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
            int books = cart.size();
            road.carry(cart);
            try {
                oven.burn(cart);
            } finally {
                road.comeBack(cart);
            }
            burned += books;
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
