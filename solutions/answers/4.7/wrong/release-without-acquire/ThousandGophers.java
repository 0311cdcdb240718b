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
        bug = "the finally stands around too much: who never got a place gives one back",
        looksLike = "each mishap on the road adds an oven, until there are too many",
        caughtBy = "a failed trip frees no place but its own",
        says = "lost a wheel on the road")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final int ovens;

    private final Semaphore freeOvens;

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.ovens = ovens;
        this.freeOvens = new Semaphore(ovens);
    }

    private int trip(Cart cart) throws InterruptedException {
        int books = cart.size();
        try {
            road.carry(cart);
            freeOvens.acquire();
            oven.burn(cart);
        } finally {
            freeOvens.release();
        }
        road.comeBack(cart);
        return books;
    }

    public long burnAll(List<Cart> carts) throws InterruptedException, ExecutionException {
        List<Future<Integer>> trips = new ArrayList<>();
        try (ExecutorService gophers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Cart cart : carts) {
                trips.add(gophers.submit(() -> trip(cart)));
            }
        }
        long sum = 0;
        for (Future<Integer> trip : trips) {
            sum += trip.get();
        }
        return sum;
    }
}
