package gophers.parallel.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@RightAnswer(how = "with a queue of places at the ovens: take one, bring it back")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final BlockingQueue<Integer> freeOvens;

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.freeOvens = new ArrayBlockingQueue<>(ovens);
        for (int place = 1; place <= ovens; place++) {
            freeOvens.add(place);
        }
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
        int place = freeOvens.take();
        try {
            oven.burn(cart);
        } finally {
            freeOvens.add(place);
        }
        road.comeBack(cart);
        return books;
    }
}
