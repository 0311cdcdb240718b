package gophers.parallel.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

@RightAnswer(how = "with threads started and joined by hand, and a FutureTask for each result")
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
        List<FutureTask<Integer>> trips = new ArrayList<>();
        List<Thread> gophers = new ArrayList<>();
        for (Cart cart : carts) {
            FutureTask<Integer> trip = new FutureTask<>(() -> trip(cart));
            trips.add(trip);
            gophers.add(Thread.startVirtualThread(trip));
        }
        for (Thread gopher : gophers) {
            gopher.join();
        }
        long burned = 0;
        for (FutureTask<Integer> trip : trips) {
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
