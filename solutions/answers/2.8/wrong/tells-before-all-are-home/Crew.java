package gophers.concurrent.ex08;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "after the interrupt the failures are collected before all are at home",
        looksLike = "what goes wrong on the way home is never heard of",
        caughtBy = "tells of failures on the way home",
        says = "did not tell of it")
public final class Crew {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final List<Cart> carts;
    private final ThreadFactory threads;

    public Crew(Pile pile, Road road, Oven oven, List<Cart> carts, ThreadFactory threads) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
        this.carts = List.copyOf(carts);
        this.threads = threads;
    }

    public int work() throws InterruptedException, ExecutionException {
        AtomicInteger burned = new AtomicInteger();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> crew = new ArrayList<>();
        for (Cart cart : carts) {
            crew.add(threads.newThread(() -> {
                try {
                    burned.addAndGet(burnWith(cart));
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            }));
        }
        crew.forEach(Thread::start);
        try {
            for (Thread gopher : crew) {
                gopher.join();
            }
        } catch (InterruptedException calledAway) {
            crew.forEach(Thread::interrupt);
            for (Throwable failure : failures) {
                if (!(failure instanceof InterruptedException)) {
                    calledAway.addSuppressed(failure);
                }
            }
            waitForAll(crew);
            throw calledAway;
        }
        if (!failures.isEmpty()) {
            ExecutionException failed = new ExecutionException(failures.remove());
            failures.forEach(failed::addSuppressed);
            throw failed;
        }
        return burned.get();
    }

    private static void waitForAll(List<Thread> crew) {
        boolean again = false;
        for (Thread gopher : crew) {
            while (true) {
                try {
                    gopher.join();
                    break;
                } catch (InterruptedException later) {
                    again = true;
                }
            }
        }
        if (again) {
            Thread.currentThread().interrupt();
        }
    }

    private int burnWith(Cart cart) throws InterruptedException {
        int burned = 0;
        while (true) {
            load(cart);
            if (cart.isEmpty()) {
                return burned;
            }
            int books = cart.size();
            road.carry(cart);
            oven.burn(cart);
            road.comeBack(cart);
            burned += books;
        }
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
