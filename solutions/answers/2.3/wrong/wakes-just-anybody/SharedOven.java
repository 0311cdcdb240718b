package gophers.concurrent.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "those who wait for the pile and for the oven wait in one monitor, and notify wakes one of them",
        looksLike = "the oven is free, a gopher waits for it, and somebody else was told",
        caughtBy = "lets the next one burn while another waits for the pile",
        says = "nobody wakes it")
public final class SharedOven implements Oven {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final Object door = new Object();
    private boolean pileIsTaken;
    private boolean ovenIsTaken;

    public SharedOven(Pile pile, Road road, Oven oven) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        synchronized (door) {
            while (ovenIsTaken) {
                door.wait();
            }
            ovenIsTaken = true;
        }
        try {
            oven.burn(cart);
        } finally {
            synchronized (door) {
                ovenIsTaken = false;
                door.notify();
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
        synchronized (door) {
            while (pileIsTaken) {
                door.wait();
            }
            pileIsTaken = true;
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
            synchronized (door) {
                pileIsTaken = false;
                door.notify();
            }
        }
    }
}
