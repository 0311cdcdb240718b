package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "an interrupt while loading is taken for the end of loading: status set again, and off it goes",
        looksLike =
                "in a yard where the next step notices the status all looks right; where it does not, the interrupt costs nothing but a place on the cart",
        caughtBy = "tells the caller of an interrupt",
        says = "as if all were well")
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
        while (true) {
            load();
            if (cart.isEmpty()) {
                return burned;
            }
            int books = cart.size();
            road.carry(cart);
            oven.burn(cart);
            burned += books;
            road.comeBack(cart);
        }
    }

    private void load() throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book;
            try {
                book = pile.take();
            } catch (InterruptedException e) {
                if (cart.isEmpty()) {
                    throw e;
                }
                Thread.currentThread().interrupt();
                return;
            }
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }
}
