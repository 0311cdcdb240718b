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
        bug = "the pile is unlocked after loading, but not in a finally",
        looksLike = "a gopher is called away while it loads, and after that nobody gets to the pile",
        caughtBy = {"is free again after another step that fails", "leaves its place when it is interrupted there"},
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
        atPile.lock();
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                break;
            }
            cart.load(book.get());
        }
        atPile.unlock();
    }
}
