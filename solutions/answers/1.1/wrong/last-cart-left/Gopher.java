package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "a trip is made with a full cart only: the last books stay on the cart",
        looksLike = "all is well as long as the number of books is a multiple of what the cart takes; else some "
                + "are missing at the end",
        caughtBy = "takes the last books too when the cart does not get full",
        says = "still on its cart")
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
        load();
        while (cart.isFull()) {
            int books = cart.size();
            road.carry(cart);
            oven.burn(cart);
            road.comeBack(cart);
            burned += books;
            load();
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
