package gophers.parallel.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;

@WrongAnswer(
        bug = "the gophers are sent off, and burnAll returns what is burned by then",
        looksLike = "the boss has gone home, and the work goes on behind its back",
        caughtBy = "waits for the last gopher",
        mayFail = "a failed trip frees no place but its own",
        says = "did not wait: ENDED")
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
        LongAdder burned = new LongAdder();
        List<CompletableFuture<Void>> started = new ArrayList<>();
        for (Cart cart : carts) {
            CompletableFuture<Void> burning = new CompletableFuture<>();
            started.add(burning);
            Thread.startVirtualThread(() -> {
                try {
                    burned.add(trip(cart, burning));
                } catch (Throwable failed) {
                    burning.completeExceptionally(failed);
                }
            });
        }
        CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)).get();
        return carts.size();
    }

    private int trip(Cart cart, CompletableFuture<Void> burning) throws InterruptedException {
        int books = cart.size();
        road.carry(cart);
        freeOvens.acquire();
        try {
            oven.burn(cart);
        } finally {
            freeOvens.release();
        }
        burning.complete(null);
        road.comeBack(cart);
        return books;
    }
}
