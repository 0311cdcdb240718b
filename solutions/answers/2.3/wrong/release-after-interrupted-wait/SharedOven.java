package gophers.concurrent.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "the waiting stands in the try: whoever is interrupted there gives a place back that it never had",
        looksLike = "after an interrupt there is room for two in the oven",
        caughtBy = "forgets no interrupt of a gopher that waits",
        says = "two gophers at the oven")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final ReentrantLock atPile = new ReentrantLock();
    private final Semaphore atOven = new Semaphore(1);

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        try {
            atOven.acquire();
            oven.burn(cart);
        } finally {
            atOven.release();
        }
    }

    public int trip(Cart cart) throws InterruptedException {
        atPile.lock();
        try {
            load(cart);
        } finally {
            atPile.unlock();
        }
        if (cart.isEmpty()) {
            return 0;
        }
        int books = cart.size();
        road.carry(cart);
        burn(cart);
        road.comeBack(cart);
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
