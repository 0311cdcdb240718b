package gophers.concurrent.ex03;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;
import java.util.concurrent.Semaphore;

@RightAnswer(how = "with a semaphore of one permit for each place; who waits notices an interrupt")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final Semaphore pileIsFree = new Semaphore(1);
    private final Semaphore ovenIsFree = new Semaphore(1);

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        ovenIsFree.acquire();
        try {
            oven.burn(cart);
        } finally {
            ovenIsFree.release();
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
        pileIsFree.acquire();
        try {
            while (!cart.isFull()) {
                Optional<Book> book = pile.take();
                if (book.isEmpty()) {
                    return;
                }
                cart.load(book.get());
            }
        } finally {
            pileIsFree.release();
        }
    }
}
