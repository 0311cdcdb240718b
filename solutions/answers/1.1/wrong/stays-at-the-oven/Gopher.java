package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "does not come back when the pile is known to be empty",
        looksLike = "the books are burned; the cart is missing at the pile in the morning",
        caughtBy = "comes back after the last burn",
        says = "did not come back")
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
        boolean more = true;
        while (more) {
            more = load();
            if (cart.isEmpty()) {
                break;
            }
            int books = cart.size();
            road.carry(cart);
            oven.burn(cart);
            burned += books;
            if (more) {
                road.comeBack(cart);
            }
        }
        return burned;
    }

    /** Returns whether there may be more on the pile. */
    private boolean load() throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return false;
            }
            cart.load(book.get());
        }
        return true;
    }
}
