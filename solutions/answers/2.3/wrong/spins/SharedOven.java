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
        bug = "who waits asks again and again whether the lock is free",
        looksLike = "the books are burned, and a core is hot although everybody waits",
        caughtBy = {"lets one gopher burn at a time", "lets one gopher load at a time"},
        says = "BUSY")
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
        while (!atOven.tryLock()) {
            Thread.onSpinWait();
        }
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
        while (!atPile.tryLock()) {
            Thread.onSpinWait();
        }
        try {
            while (!cart.isFull()) {
                Optional<Book> book = pile.take();
                if (book.isEmpty()) {
                    return;
                }
                cart.load(book.get());
            }
        } finally {
            atPile.unlock();
        }
    }
}
