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
        bug = "a trip goes to the oven by a way of its own, past the lock",
        looksLike = "who calls burn() is careful, who makes a trip is not",
        caughtBy = {"lets one gopher burn at a time", "forgets no interrupt of a gopher that waits"},
        mayFail = {
            "lets others carry while one burns",
            "lets others come back while one burns",
            "lets others load while one burns",
            "lets the next one burn while another waits for the pile"
        },
        says = "two gophers at the oven")
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
            oven.burn(cart);
            road.comeBack(cart);
        }
        return books;
    }

    private void load(Cart cart) throws InterruptedException {
        atPile.lock();
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
