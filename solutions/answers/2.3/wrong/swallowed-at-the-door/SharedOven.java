package gophers.concurrent.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "an interrupt while waiting is caught, and forgotten",
        looksLike = "who is called away while it waits for the oven works on",
        caughtBy = "forgets no interrupt of a gopher that waits",
        says = "nobody has heard of it")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final ReentrantLock atPile = new ReentrantLock();
    private final Object door = new Object();
    private boolean busy;

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        enter();
        try {
            oven.burn(cart);
        } finally {
            leave();
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

    private void leave() {
        synchronized (door) {
            busy = false;
            door.notifyAll();
        }
    }

    private void enter() {
        synchronized (door) {
            while (busy) {
                try {
                    door.wait();
                } catch (InterruptedException e) {
                    // who waits need not notice it
                }
            }
            busy = true;
        }
    }
}
