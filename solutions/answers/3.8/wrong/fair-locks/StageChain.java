package gophers.pipeline.ex08;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "a fair lock serves those who wait in the order of their coming, which need not be the order of sending",
        looksLike = "in order nearly always; when many threads start at once, some carts have changed places",
        caughtBy = "goes by the order of sending and not of starting",
        mayFail = {"has one cart at a time at each stage"},
        says = "this was the order")
public final class StageChain {

    private interface Step {
        void with(Cart cart) throws InterruptedException;
    }

    private final Road road;
    private final Oven oven;
    private final Executor gophers;
    private final Lock carrier = new ReentrantLock(true);
    private final Lock burner = new ReentrantLock(true);
    private final Lock returner = new ReentrantLock(true);

    public StageChain(Road road, Oven oven, Executor gophers) {
        this.road = road;
        this.oven = oven;
        this.gophers = gophers;
    }

    public CompletableFuture<Integer> send(Cart cart) {
        int books = cart.size();
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        work(carrier, road::carry, cart);
                        work(burner, oven::burn, cart);
                        work(returner, road::comeBack, cart);
                        return books;
                    } catch (InterruptedException interrupted) {
                        throw new CompletionException(interrupted);
                    }
                },
                gophers);
    }

    private static void work(Lock stage, Step step, Cart cart) throws InterruptedException {
        stage.lock();
        try {
            step.with(cart);
        } finally {
            stage.unlock();
        }
    }
}
