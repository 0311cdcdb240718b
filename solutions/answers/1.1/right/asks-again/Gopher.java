package gophers.one.ex01;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@RightAnswer(how = "it asks the pile for every place on the cart, also when it has heard that the pile is empty")
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
        } while (books > 0);
        return burned;
    }
}
