package gophers.parallel.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

@RightAnswer(how = "with a lock, a condition and a count: the semaphore by hand")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition oneIsFree = lock.newCondition();
    private int freeOvens;

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.freeOvens = ovens;
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
        enter();
        try {
            oven.burn(cart);
        } finally {
            leave();
        }
        road.comeBack(cart);
        return books;
    }

    private void enter() throws InterruptedException {
        lock.lock();
        try {
            while (freeOvens == 0) {
                oneIsFree.await();
            }
            freeOvens--;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            freeOvens++;
            oneIsFree.signal();
        } finally {
            lock.unlock();
        }
    }
}
