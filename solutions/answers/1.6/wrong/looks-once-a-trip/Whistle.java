package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "it looks for the whistle only at the top of the loop",
        looksLike = "after the whistle it carries and burns a whole load more, and comes home long after the others",
        caughtBy = "looks for the whistle before each step",
        says = "unnoticed")
public final class Whistle {
    private final Pile pile;
    private final Cart cart;
    private final Road road;
    private final Oven oven;

    public Whistle(Pile pile, Cart cart, Road road, Oven oven) {
        this.pile = pile;
        this.cart = cart;
        this.road = road;
        this.oven = oven;
    }

    public int workUntilItBlows() {
        int burned = 0;
        try {
            while (!Thread.currentThread().isInterrupted() && load()) {
                road.carry(cart);
                int books = cart.size();
                oven.burn(cart);
                burned += books;
                road.comeBack(cart);
            }
        } catch (InterruptedException whistle) {
            Thread.currentThread().interrupt();
        }
        cart.unload().forEach(pile::putBack);
        return burned;
    }

    private boolean load() throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                break;
            }
            cart.load(book.get());
        }
        return !cart.isEmpty();
    }
}
