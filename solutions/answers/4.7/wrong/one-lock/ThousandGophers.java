package gophers.parallel.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "a lock at the ovens: one gopher at a time, however many ovens there are",
        looksLike = "two of three ovens are always cold",
        caughtBy = "as many burn at once as there are ovens",
        mayFail = "no more burn at once than there are ovens",
        says = "So many gophers as there are ovens may burn")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final ReentrantLock freeOvens;

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.freeOvens = new ReentrantLock();
    }

    public long burnAll(List<Cart> carts) throws InterruptedException, ExecutionException {
        List<Future<Integer>> trips = new ArrayList<>();
        // Closing the executor waits until all have ended, also when one of the results is a failure.
        try (ExecutorService gophers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Cart cart : carts) {
                trips.add(gophers.submit(() -> trip(cart)));
            }
        }
        long burned = 0;
        for (Future<Integer> trip : trips) {
            burned += trip.get();
        }
        return burned;
    }

    private int trip(Cart cart) throws InterruptedException {
        int books = cart.size();
        road.carry(cart);
        freeOvens.lock();
        try {
            oven.burn(cart);
        } finally {
            freeOvens.unlock();
        }
        road.comeBack(cart);
        return books;
    }
}
