package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "at the empty pile the status is cleared, as there was no whistle",
        looksLike = "a whistle in the very last take is lost",
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
            while (true) {
                while (!cart.isFull()) {
                    listen();
                    Optional<Book> book = pile.take();
                    if (book.isEmpty()) {
                        break;
                    }
                    cart.load(book.get());
                }
                if (cart.isEmpty()) {
                    Thread.interrupted();
                    return burned;
                }
                int books = cart.size();
                listen();
                road.carry(cart);
                listen();
                oven.burn(cart);
                burned += books;
                listen();
                road.comeBack(cart);
            }
        } catch (InterruptedException e) {
            cart.unload().forEach(pile::putBack);
            Thread.currentThread().interrupt();
            return burned;
        }
    }

    private void listen() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the whistle");
        }
    }
}
