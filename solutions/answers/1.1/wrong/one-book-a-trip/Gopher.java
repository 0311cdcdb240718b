package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "takes one book a trip, however many the cart can take",
        looksLike = "all books are burned, in three times the trips",
        caughtBy = "fills the cart before it leaves",
        says = "two full loads")
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
        for (Optional<Book> book = pile.take(); book.isPresent(); book = pile.take()) {
            cart.load(book.get());
            road.carry(cart);
            oven.burn(cart);
            road.comeBack(cart);
            burned++;
        }
        return burned;
    }
}
