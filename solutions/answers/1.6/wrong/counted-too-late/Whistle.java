package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "the books of a trip are counted only when the gopher is back",
        looksLike = "on evenings with a whistle the report is short of a cart-load that was burned",
        caughtBy = "returns the number of books that it has burned",
        says = "books were burned, and")
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
                listen();
                road.comeBack(cart);
                burned += books;
            }
        } catch (InterruptedException whistle) {
            cart.unload().forEach(pile::putBack);
            Thread.currentThread().interrupt();
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
