package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "it catches every exception as if it were the whistle",
        looksLike = "the fire is out, and the report says that all went home in good order",
        caughtBy = "does not take a fire that goes out for the whistle",
        says = "as if all were well")
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
        } catch (Exception whistle) {
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
