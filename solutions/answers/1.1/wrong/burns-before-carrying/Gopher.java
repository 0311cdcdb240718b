package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "burns before it carries",
        looksLike = "every book is burned and the count is right; only the order of the steps shows that the "
                + "oven came to the gopher",
        caughtBy = "makes one trip in the right order",
        says = "then it burns what is on the cart")
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
            oven.burn(cart);
            road.carry(cart);
            road.comeBack(cart);
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
