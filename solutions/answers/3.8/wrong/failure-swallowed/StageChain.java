package gophers.pipeline.ex08;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

@WrongAnswer(
        bug = "a failure is turned into a number",
        looksLike = "0 books, says the future, and nobody hears of the fire",
        caughtBy = "tells who sent the cart of a failure",
        says = "returned normally")
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

    public StageChain(Road road, Oven oven, Executor gophers) {
        this.road = road;
        this.oven = oven;
        this.gophers = gophers;
    }

    public CompletableFuture<Integer> send(Cart cart) {
        CompletableFuture<Integer> books = CompletableFuture.completedFuture(cart.size());
        CompletableFuture<Integer> carried = carrier.work(books, cart, road::carry);
        CompletableFuture<Integer> burned = burner.work(carried, cart, oven::burn);
        return returner.work(burned, cart, road::comeBack).exceptionally(failure -> 0);
    }
}
