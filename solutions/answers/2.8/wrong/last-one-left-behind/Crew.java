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
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "the boss waits again only if more than one gopher is out",
        looksLike = "called away at the very end, it leaves the last gopher behind",
        caughtBy = "is called home when its boss is interrupted",
        mayFail = "tells of failures on the way home",
        says = "did not wait for them")
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
        CountDownLatch atHome = new CountDownLatch(carts.size());
        ExecutorService crew = Executors.newFixedThreadPool(carts.size(), threads);
        for (Cart cart : carts) {
            crew.execute(() -> {
                try {
                    burned.addAndGet(burnWith(cart));
                } catch (Throwable thrown) {
                    failures.add(thrown);
                } finally {
                    atHome.countDown();
                }
            });
        }
        // Nobody else will be sent out; the threads end with their gophers.
        crew.shutdown();
        InterruptedException calledAway = null;
        do {
            try {
                atHome.await();
            } catch (InterruptedException interrupted) {
                calledAway = interrupted;
                crew.shutdownNow();
            }
        } while (atHome.getCount() > 1);
        return outcome(calledAway);
    }

    private int outcome(InterruptedException calledAway) throws InterruptedException, ExecutionException {
        if (calledAway != null) {
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
