package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "a load of one book is taken for the last one",
        looksLike = "all is well with larger carts; with a cart for one book it goes home after its first trip",
        caughtBy = "burns every book of the pile",
        says = "There were 5 books")
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
            books = 0;
            for (int place = 0; place < cart.capacity(); place++) {
                Optional<Book> book = pile.take();
                if (book.isPresent()) {
                    cart.load(book.get());
                    books++;
                }
            }
            if (books > 0) {
                road.carry(cart);
                oven.burn(cart);
                road.comeBack(cart);
                burned += books;
            }
        } while (books > 1);
        return burned;
    }
}
