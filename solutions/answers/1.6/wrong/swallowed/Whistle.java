package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "the InterruptedException is caught around one trip, and the next trip begins",
        looksLike = "the whistle costs it one step, and it works on as if nothing had been",
        caughtBy = {"stops when the whistle interrupts a step", "leaves the interrupt status set for its caller"},
        says = "The whistle blew in step")
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
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            try {
                more = load();
                if (more && !whistled()) {
                    road.carry(cart);
                }
                if (more && !whistled()) {
                    int books = cart.size();
                    oven.burn(cart);
                    burned += books;
                }
                if (more && !whistled()) {
                    road.comeBack(cart);
                }
            } catch (InterruptedException whistle) {
                // Nothing to do: this trip is over, the next one may be quieter.
            }
        }
        cart.unload().forEach(pile::putBack);
        return burned;
    }

    private boolean load() throws InterruptedException {
        while (!cart.isFull() && !whistled()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                break;
            }
            cart.load(book.get());
        }
        return !cart.isEmpty();
    }

    private static boolean whistled() {
        return Thread.currentThread().isInterrupted();
    }
}
