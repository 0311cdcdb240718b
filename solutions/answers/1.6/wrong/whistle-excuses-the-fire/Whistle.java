package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.FireWentOutException;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "a fire that goes out while the whistle blows is taken for the whistle",
        looksLike = "fire alone and whistle alone are right; where both come together the failure is lost",
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
        } catch (FireWentOutException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw e;
            }
            cart.unload().forEach(pile::putBack);
            return burned;
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
