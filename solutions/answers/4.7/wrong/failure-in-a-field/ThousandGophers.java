package gophers.parallel.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

@WrongAnswer(
        bug = "the failure is kept in a field of the object, and not of the call",
        looksLike = "right until a wheel comes off; from then on every call is reported as a failure",
        caughtBy = "a failed trip frees no place but its own",
        says = "With the next call all went well")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final Semaphore freeOvens;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.freeOvens = new Semaphore(ovens);
    }

    public long burnAll(List<Cart> carts) throws InterruptedException, ExecutionException {
        LongAdder burned = new LongAdder();
        CountDownLatch back = new CountDownLatch(carts.size());
        for (Cart cart : carts) {
            Thread.startVirtualThread(() -> {
                try {
                    burned.add(trip(cart));
                } catch (Throwable thrown) {
                    failure.compareAndSet(null, thrown);
                } finally {
                    back.countDown();
                }
            });
        }
        back.await();
        if (failure.get() != null) {
            throw new ExecutionException(failure.get());
        }
        return burned.sum();
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
