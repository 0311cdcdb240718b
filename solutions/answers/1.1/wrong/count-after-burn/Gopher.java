package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "counts the books on the cart after the oven has emptied it",
        looksLike = "all books are burned, and the report says 0",
        caughtBy = {"burns every book of the pile", "takes the last books too when the cart does not get full"},
        says = "work() returned 0")
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
            burned += cart.size();
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
