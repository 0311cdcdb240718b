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
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "a limit that nobody has asked for: ten at the ovens, however many there are",
        looksLike = "right for a small town; in a large one most ovens are cold",
        caughtBy = "as many burn at once as there are ovens",
        says = "So many gophers as there are ovens may burn")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final Semaphore freeOvens;

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.freeOvens = new Semaphore(Math.min(ovens, 10));
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
        freeOvens.acquire();
        try {
            oven.burn(cart);
        } finally {
            freeOvens.release();
        }
        road.comeBack(cart);
        return books;
    }
}
