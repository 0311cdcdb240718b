package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "Thread.interrupted() looks, and wipes away what it sees",
        looksLike = "a whistle that blows inside a step is passed on to the caller, one between two steps is not",
        caughtBy = "leaves the interrupt status set for its caller",
        says = "interrupt status is not set")
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
                if (Thread.interrupted()) {
                    break;
                }
                road.carry(cart);
                if (Thread.interrupted()) {
                    break;
                }
                int books = cart.size();
                oven.burn(cart);
                burned += books;
                if (Thread.interrupted()) {
                    break;
                }
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
