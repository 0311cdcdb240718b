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
        bug = "who takes unlocks the pile after an exception, and not after an error",
        looksLike = "a burrow is too deep for one gopher, and after that nobody gets to the pile",
        caughtBy = "is free again after another step that fails",
        says = "has kept, though it has ended")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final Lock atPile = new ReentrantLock();
    private final Lock atOven = new ReentrantLock();

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        atOven.lock();
        try {
            oven.burn(cart);
        } finally {
            atOven.unlock();
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
        Optional<Book> book;
        atPile.lock();
        try {
            book = pile.take();
        } catch (RuntimeException | InterruptedException failed) {
            atPile.unlock();
            throw failed;
        }
        atPile.unlock();
        return book;
    }
}
