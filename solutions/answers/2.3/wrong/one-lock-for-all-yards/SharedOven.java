package gophers.concurrent.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "the locks are static: all yards in the world share them",
        looksLike = "right in every test with one oven; the second oven is of no use",
        caughtBy = "has nothing to do with another oven",
        says = "waits for a lock")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private static final Lock AT_PILE = new ReentrantLock();
    private static final Lock AT_OVEN = new ReentrantLock();

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        AT_OVEN.lock();
        try {
            oven.burn(cart);
        } finally {
            AT_OVEN.unlock();
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
        AT_PILE.lock();
        try {
            while (!cart.isFull()) {
                Optional<Book> book = pile.take();
                if (book.isEmpty()) {
                    return;
                }
                cart.load(book.get());
            }
        } finally {
            AT_PILE.unlock();
        }
    }
}
