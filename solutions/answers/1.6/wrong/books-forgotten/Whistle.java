package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "the gopher stops where it is and leaves the books on its cart",
        looksLike = "each evening a few books more are missing: neither burned nor on the pile",
        caughtBy = "puts the books on its cart back and no others",
        says = "lay on the cart")
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
