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
        bug = "who is interrupted while it waits leaves its ticket in the queue",
        looksLike = "one gopher is called away, and all others wait until its ticket comes, for ever",
        caughtBy = "forgets no interrupt of a gopher that waits",
        says = "leaves the place as it was")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final Lock atPile = new ReentrantLock();
    private final Object queue = new Object();
    private long nextTicket;
    private long served;

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        synchronized (queue) {
            long mine = nextTicket++;
            while (served != mine) {
                queue.wait();
            }
        }
        try {
            oven.burn(cart);
        } finally {
            synchronized (queue) {
                served++;
                queue.notifyAll();
            }
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
