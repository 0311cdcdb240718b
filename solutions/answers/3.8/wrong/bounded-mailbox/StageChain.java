package gophers.pipeline.ex08;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "only so many carts may be on their way: whoever sends one more waits until another one is back",
        looksLike = "send returns at once for sixteen carts, and the seventeenth takes as long as the fire burns",
        caughtBy = "returns at once and keeps the steps in order",
        says = "however many carts are on their way")
public final class StageChain {

    private interface Step {
        void with(Cart cart) throws InterruptedException;
    }

    /** One stage, known by when it will be free. */
    private final class Stage {
        private CompletableFuture<Void> free = CompletableFuture.completedFuture(null);

        <T> CompletableFuture<T> work(CompletableFuture<T> before, Cart cart, Step step) {
            CompletableFuture<T> done = before.thenCombineAsync(
                    free,
                    (result, nothing) -> {
                        try {
                            step.with(cart);
                            return result;
                        } catch (InterruptedException interrupted) {
                            throw new CompletionException(interrupted);
                        }
                    },
                    gophers);
            // Whatever came of this cart, the stage is free for the next one.
            free = done.handle((result, failure) -> null);
            return done;
        }
    }

    private final Road road;
    private final Oven oven;
    private final Executor gophers;
    private final Stage carrier = new Stage();
    private final Stage burner = new Stage();
    private final Stage returner = new Stage();
    private final Semaphore places = new Semaphore(16);

    public StageChain(Road road, Oven oven, Executor gophers) {
        this.road = road;
        this.oven = oven;
        this.gophers = gophers;
    }

    public CompletableFuture<Integer> send(Cart cart) {
        places.acquireUninterruptibly();
        CompletableFuture<Integer> books = CompletableFuture.completedFuture(cart.size());
        CompletableFuture<Integer> carried = carrier.work(books, cart, road::carry);
        CompletableFuture<Integer> burned = burner.work(carried, cart, oven::burn);
        CompletableFuture<Integer> back = returner.work(burned, cart, road::comeBack);
        return back.whenComplete((result, failure) -> places.release());
    }
}
