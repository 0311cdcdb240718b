package gophers.concurrent.ex03;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@RightAnswer(how = "with two private objects as monitors")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final Object atPile = new Object();
    private final Object atOven = new Object();

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        synchronized (atOven) {
            oven.burn(cart);
        }
    }

    public int trip(Cart cart) throws InterruptedException {
        load(cart);
        int books = cart.size();
        if (books > 0) {
            road.carry(cart);
            burn(cart);
            road.comeBack(cart);
        }
        return books;
    }

    private void load(Cart cart) throws InterruptedException {
        synchronized (atPile) {
            while (!cart.isFull()) {
                Optional<Book> book = pile.take();
                if (book.isEmpty()) {
                    return;
                }
                cart.load(book.get());
            }
        }
    }
}
