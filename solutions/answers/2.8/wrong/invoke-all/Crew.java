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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "invokeAll cancels the others when it is interrupted, and what they throw afterwards is lost",
        looksLike = "after an interrupt nobody learns that a fire went out, too",
        caughtBy = "tells of failures on the way home",
        // On JDK 21 close() does not wait for those who were cancelled, on JDK 25 it does.
        mayFail = "is called home when its boss is interrupted",
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
        try (ExecutorService crew = Executors.newThreadPerTaskExecutor(threads)) {
            List<Callable<Integer>> trips = new ArrayList<>();
            carts.forEach(cart -> trips.add(() -> burnWith(cart)));
            return outcome(crew.invokeAll(trips), null);
        }
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
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }
}
