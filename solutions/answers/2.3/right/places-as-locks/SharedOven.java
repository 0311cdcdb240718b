package gophers.concurrent.ex03;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@RightAnswer(how = "with the pile and the oven themselves as monitors, and a lock for each single take")
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
        synchronized (oven) {
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
        while (!cart.isFull()) {
            Optional<Book> book = take();
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }

    private Optional<Book> take() throws InterruptedException {
        synchronized (pile) {
            return pile.take();
        }
    }
}
