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
        bug = "the sum is a field of the object, and not of the call",
        looksLike = "right for one boss; two of them are told of each other's books",
        caughtBy = "no more burn at once than there are ovens",
        says = "They say that these were burned")
public final class ThousandGophers {
    private final Road road;
    private final Oven oven;
    private final Semaphore freeOvens;
    private final LongAdder burned = new LongAdder();

    public ThousandGophers(Road road, Oven oven, int ovens) {
        this.road = road;
        this.oven = oven;
        this.freeOvens = new Semaphore(ovens);
    }

    public long burnAll(List<Cart> carts) throws InterruptedException, ExecutionException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
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
