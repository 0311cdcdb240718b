package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "an interrupt on the last way home is swallowed, as all is done anyway",
        looksLike = "the pile is burned, the number is right, and the caller does not learn that it was called",
        caughtBy = "tells the caller of an interrupt",
        says = "as if all were well")
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
        while (true) {
            load();
            if (cart.isEmpty()) {
                return burned;
            }
            int books = cart.size();
            boolean last = !cart.isFull();
            road.carry(cart);
            oven.burn(cart);
            burned += books;
            try {
                road.comeBack(cart);
            } catch (InterruptedException e) {
                if (!last) {
                    throw e;
                }
                Thread.currentThread().interrupt();
                return burned;
            }
        }
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
