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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "it looks once, where it should look as long as there is room: if for while",
        looksLike = "all books are burned, in twice as many trips",
        caughtBy = "burns the whole pile",
        says = "when these loads left")
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
        List<Future<Integer>> gophers = new ArrayList<>();
        InterruptedException calledAway = null;
        try (ExecutorService crew = Executors.newThreadPerTaskExecutor(threads)) {
            carts.forEach(cart -> gophers.add(crew.submit(() -> burnWith(cart))));
            crew.shutdown();
            try {
                crew.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException interrupted) {
                calledAway = interrupted;
                crew.shutdownNow();
            }
        }
        // close has waited for all: now no future keeps anybody waiting.
        return outcome(gophers, calledAway);
    }

    private static int outcome(List<Future<Integer>> gophers, InterruptedException calledAway)
            throws InterruptedException, ExecutionException {
        int burned = 0;
        List<Throwable> failures = new ArrayList<>();
        for (Future<Integer> gopher : gophers) {
            if (gopher.state() == Future.State.SUCCESS) {
                burned += gopher.resultNow();
            } else {
                failures.add(gopher.exceptionNow());
            }
        }
        if (calledAway != null) {
            failures.removeIf(InterruptedException.class::isInstance);
            failures.forEach(calledAway::addSuppressed);
            throw calledAway;
        }
        if (!failures.isEmpty()) {
            ExecutionException report = new ExecutionException(failures.removeFirst());
            failures.forEach(report::addSuppressed);
            throw report;
        }
        return burned;
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
        if (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }
}
