package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "with a full cart it takes one more book to see whether this is the last trip, and puts it back",
        looksLike = "all books are burned; on the way another gopher sees a pile that is empty although it is not",
        caughtBy = "takes no book for which there is no room",
        says = "took another one")
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
            load();
            if (cart.isEmpty()) {
                break;
            }
            Optional<Book> next = pile.take();
            more = next.isPresent();
            next.ifPresent(pile::putBack);
            int books = cart.size();
            road.carry(cart);
            oven.burn(cart);
            burned += books;
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
