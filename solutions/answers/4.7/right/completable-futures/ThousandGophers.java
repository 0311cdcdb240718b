package gophers.parallel.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;

@RightAnswer(how = "with CompletableFuture on virtual threads")
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
        List<CompletableFuture<Integer>> trips = new ArrayList<>();
        // Failures are kept as values: completed exceptionally, a CompletionException would be taken for a wrapping.
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        for (Cart cart : carts) {
            CompletableFuture<Integer> trip = new CompletableFuture<>();
            trips.add(trip);
            Thread.startVirtualThread(() -> {
                int books = 0;
                try {
                    books = trip(cart);
                } catch (Throwable failed) {
                    failures.add(failed);
                }
                trip.complete(books);
            });
        }
        CompletableFuture.allOf(trips.toArray(CompletableFuture[]::new)).get();
        if (!failures.isEmpty()) {
            throw new ExecutionException(failures.peek());
        }
        return trips.stream().mapToLong(CompletableFuture::join).sum();
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
