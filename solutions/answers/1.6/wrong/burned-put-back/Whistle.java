package gophers.one.ex06;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "a list of its own says what is on the cart, and is cleared only at the end of the trip",
        looksLike = "after a whistle on the way back, books stand on the pile that were burned long ago",
        caughtBy = "puts the books on its cart back and no others",
        says = "are burned and")
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
        List<Book> onCart = new ArrayList<>();
        try {
            while (load(onCart)) {
                listen();
                road.carry(cart);
                listen();
                oven.burn(cart);
                burned += onCart.size();
                listen();
                road.comeBack(cart);
                onCart.clear();
            }
        } catch (InterruptedException whistle) {
            onCart.forEach(pile::putBack);
            cart.unload();
            Thread.currentThread().interrupt();
        }
        return burned;
    }

    private boolean load(List<Book> onCart) throws InterruptedException {
        while (!cart.isFull()) {
            listen();
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                break;
            }
            cart.load(book.get());
            onCart.add(book.get());
        }
        return !cart.isEmpty();
    }

    private static void listen() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the whistle");
        }
    }
}
