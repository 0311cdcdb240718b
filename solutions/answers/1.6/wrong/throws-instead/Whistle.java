package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "the whistle comes out as an exception, and the number of burned books is lost with it",
        looksLike = "whoever blows the whistle gets a stack trace for an answer, and no number",
        caughtBy = "returns the number of books that it has burned",
        says = "the work did not return")
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
                listen();
                road.carry(cart);
                listen();
                int books = cart.size();
                oven.burn(cart);
                burned += books;
                listen();
                road.comeBack(cart);
            }
        } catch (InterruptedException whistle) {
            cart.unload().forEach(pile::putBack);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", whistle);
        }
        return burned;
    }

    private boolean load() throws InterruptedException {
        while (!cart.isFull()) {
            listen();
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                break;
            }
            cart.load(book.get());
        }
        return !cart.isEmpty();
    }

    private static void listen() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the whistle");
        }
    }
}
