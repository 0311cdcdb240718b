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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "the first failure calls everybody home",
        looksLike = "one fire goes out, and five books lie there that three others could have burned",
        caughtBy = "works on when one of them fails",
        mayFail = {"tells of every failure", "tells of failures on the way home"},
        says = "of the other 5 books")
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
        InterruptedException calledAway = null;
        CountDownLatch sentOut = new CountDownLatch(1);
        try (ExecutorService crew = Executors.newThreadPerTaskExecutor(threads)) {
            for (Cart cart : carts) {
                crew.execute(() -> {
                    try {
                        sentOut.await();
                        burned.addAndGet(burnWith(cart));
                    } catch (Throwable thrown) {
                        failures.add(thrown);
                        crew.shutdownNow();
                    }
                });
            }
            sentOut.countDown();
            crew.shutdown();
            try {
                crew.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException interrupted) {
                calledAway = interrupted;
                crew.shutdownNow();
            }
        }
        return outcome(calledAway);
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
