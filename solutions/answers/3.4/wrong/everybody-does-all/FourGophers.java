package gophers.pipeline.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 3.4, the reference answer: four queues in a ring. None of them needs a bound, because the carts are one: there
 * can never be more in a queue than there are.
 */
@WrongAnswer(
        bug = "four gophers, and each does the whole cycle: a good organisation, but another one",
        looksLike = "all books are burned, quickly; and the oven needs a guard again",
        caughtBy = "has four gophers with a role each",
        says = "A role each")
public final class FourGophers {

    private interface Role {
        void play() throws InterruptedException;
    }

    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final ThreadFactory threads;

    private final BlockingQueue<Cart> home;
    private final Object pileGuard = new Object();
    private final Object ovenGuard = new Object();
    /** Written by the burner only, and read when it has ended. */
    private int books;

    public FourGophers(Pile pile, Road road, Oven oven, List<Cart> carts, ThreadFactory threads) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
        this.home = new LinkedBlockingQueue<>(carts);
        this.threads = threads;
    }

    public int work() throws InterruptedException {
        List<Thread> gophers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            gophers.add(start(this::wholeCycle));
        }
        for (Thread gopher : gophers) {
            gopher.join();
        }
        return books;
    }

    private void wholeCycle() throws InterruptedException {
        while (true) {
            Cart cart = home.take();
            synchronized (pileGuard) {
                fill(cart);
            }
            if (cart.isEmpty()) {
                home.put(cart);
                return;
            }
            road.carry(cart);
            synchronized (ovenGuard) {
                books += cart.size();
                oven.burn(cart);
            }
            road.comeBack(cart);
            home.put(cart);
        }
    }

    private Cart fill(Cart cart) throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return cart;
            }
            cart.load(book.get());
        }
        return cart;
    }

    private Thread start(Role role) {
        Thread thread = threads.newThread(() -> {
            try {
                role.play();
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("nobody interrupts these gophers", impossible);
            }
        });
        thread.start();
        return thread;
    }
}
