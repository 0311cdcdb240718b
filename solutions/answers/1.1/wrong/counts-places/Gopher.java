package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "counts what the cart could take, not what is on it",
        looksLike = "the report is right as long as every cart is full, and says 9 of 7 books when the last one "
                + "is not",
        caughtBy = "takes the last books too when the cart does not get full",
        says = "work() returned 9")
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
            oven.burn(cart);
            road.comeBack(cart);
            burned += cart.capacity();
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
