package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "catches the interrupt, and returns as if the work were done",
        looksLike = "a gopher that was whistled back reports success, with books left on its cart",
        caughtBy = "tells the caller of an interrupt",
        says = "as if all were well")
public final class Gopher {
    private final Pile pile;
    private final Cart cart;
    private final Road road;
    private final Oven oven;

    public Gopher(Pile pile, Cart cart, Road road, Oven oven) {
        this.pile = pile;
        this.cart = cart;
        this.road = road;
        this.oven = oven;
    }

    public int work() throws InterruptedException {
        int burned = 0;
        try {
            for (load(); !cart.isEmpty(); load()) {
                int books = cart.size();
                road.carry(cart);
                oven.burn(cart);
                road.comeBack(cart);
                burned += books;
            }
        } catch (InterruptedException interrupted) {
            System.out.println("The gopher was interrupted.");
        }
        return burned;
    }

    private void load() throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }
}
