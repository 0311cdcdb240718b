package gophers.concurrent.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "the whole trip is synchronized",
        looksLike = "four gophers are as fast as one: while one works, three wait",
        caughtBy = {
            "lets others carry while one burns",
            "lets others come back while one burns",
            "lets others load while one burns",
            "lets the next one burn while another waits for the pile"
        },
        says = "waits for a lock")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        synchronized (this) {
            oven.burn(cart);
        }
    }

    public synchronized int trip(Cart cart) throws InterruptedException {
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
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }
}
