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
        bug = "each call makes a semaphore of its own",
        looksLike = "right for one boss; two bosses have twice as many gophers in the same ovens",
        caughtBy = "no more burn at once than there are ovens",
        says = "There are 2 ovens, and")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final int ovens;

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.ovens = ovens;
    }

    private int trip(Cart cart, Semaphore freeOvens) throws InterruptedException {
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

    public long burnAll(List<Cart> carts) throws InterruptedException, ExecutionException {
        Semaphore freeOvens = new Semaphore(ovens);
        List<Future<Integer>> trips = new ArrayList<>();
        try (ExecutorService gophers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Cart cart : carts) {
                trips.add(gophers.submit(() -> trip(cart, freeOvens)));
            }
        }
        long sum = 0;
        for (Future<Integer> trip : trips) {
            sum += trip.get();
        }
        return sum;
    }
}
