package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "looks only after a trip whether there was anything to burn",
        looksLike = "one trip too many at the end of each pile: nothing is lost but time, so nobody notices",
        caughtBy = {"stays at home when there is nothing to burn", "makes no trip with an empty cart"},
        says = "with an empty cart")
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
        int books;
        do {
            load();
            books = cart.size();
            road.carry(cart);
            oven.burn(cart);
            road.comeBack(cart);
            burned += books;
        } while (books > 0);
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
