package gophers.concurrent.ex08;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "it asks again and again whether all have gone home",
        looksLike = "all is right, and a core is hot for as long as the gophers are at work",
        caughtBy = {"waits until the last one has gone home", "is called home when its boss is interrupted"},
        says = "BUSY")
public final class Crew {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final List<Cart> carts;
    private final ThreadFactory threads;
    private final AtomicInteger burned = new AtomicInteger();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    public Crew(Pile pile, Road road, Oven oven, List<Cart> carts, ThreadFactory threads) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
        this.carts = List.copyOf(carts);
        this.threads = threads;
    }

    public int work() throws InterruptedException, ExecutionException {
        List<Thread> gophers = carts.stream()
                .map(cart -> threads.newThread(() -> tryToBurnWith(cart)))
                .toList();
        gophers.forEach(Thread::start);
        InterruptedException calledAway = null;
        while (gophers.stream().anyMatch(Thread::isAlive)) {
            if (Thread.interrupted()) {
                calledAway = new InterruptedException("while the crew was at work");
                gophers.forEach(Thread::interrupt);
            }
            Thread.onSpinWait();
        }
        return outcome(calledAway);
    }

    private void tryToBurnWith(Cart cart) {
        try {
            burned.addAndGet(burnWith(cart));
        } catch (Throwable thrown) {
            failures.add(thrown);
        }
    }

    private int outcome(InterruptedException calledAway) throws InterruptedException, ExecutionException {
        if (calledAway != null) {
            failures.removeIf(InterruptedException.class::isInstance);
            failures.forEach(calledAway::addSuppressed);
            throw calledAway;
        }
        if (!failures.isEmpty()) {
            ExecutionException report = new ExecutionException(failures.remove());
            failures.forEach(report::addSuppressed);
            throw report;
        }
        return burned.get();
    }

    private int burnWith(Cart cart) throws InterruptedException {
        int burned = 0;
        for (load(cart); !cart.isEmpty(); load(cart)) {
            road.carry(cart);
            int books = cart.size();
            oven.burn(cart);
            burned += books;
            road.comeBack(cart);
        }
        return burned;
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
