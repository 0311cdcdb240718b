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

@WrongAnswer(
        bug = "a fixed pool of virtual threads is the limit, as it used to be with platform threads",
        looksLike = "only as many gophers are on the road as there are ovens, and most ovens are empty",
        caughtBy = "a thousand may be on the road at once",
        mayFail = {
            "each gopher has a virtual thread of its own",
            "no more burn at once than there are ovens",
            "whoever is on its way there keeps no oven",
            "whoever comes back keeps no oven",
            "a failed trip frees no place but its own"
        },
        says = "all may carry at the same time")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final int ovens;

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.ovens = ovens;
    }

    public long burnAll(List<Cart> carts) throws InterruptedException, ExecutionException {
        List<Future<Integer>> trips = new ArrayList<>();
        // Closing the executor waits until all have ended, also when one of the results is a failure.
        try (ExecutorService gophers =
                Executors.newFixedThreadPool(ovens, Thread.ofVirtual().factory())) {
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
        oven.burn(cart);
        road.comeBack(cart);
        return books;
    }
}
