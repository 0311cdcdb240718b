package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "it relies on the steps to throw, and never looks itself",
        looksLike = "where no step waits, the whistle blows in vain: the whole pile is burned",
        caughtBy = {"looks for the whistle before each step", "does not begin when the whistle has blown before"},
        says = "gopher")
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
            while (load()) {
                road.carry(cart);
                int books = cart.size();
                oven.burn(cart);
                burned += books;
                road.comeBack(cart);
            }
        } catch (InterruptedException whistle) {
            cart.unload().forEach(pile::putBack);
            Thread.currentThread().interrupt();
        }
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
