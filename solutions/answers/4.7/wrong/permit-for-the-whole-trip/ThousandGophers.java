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
        bug = "a place at the ovens is taken before the road and given back after it",
        looksLike = "the ovens are never crowded, and mostly empty",
        caughtBy = {
            "a thousand may be on the road at once",
            "whoever is on its way there keeps no oven",
            "whoever comes back keeps no oven"
        },
        mayFail = {"no more burn at once than there are ovens", "a failed trip frees no place but its own"},
        says = "The contract:")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final Semaphore freeOvens;

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.freeOvens = new Semaphore(ovens);
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
        freeOvens.acquire();
        try {
            road.carry(cart);
            oven.burn(cart);
            road.comeBack(cart);
        } finally {
            freeOvens.release();
        }
        return books;
    }
}
