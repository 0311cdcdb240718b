package gophers.pipeline.ex08;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

@WrongAnswer(
        bug = "a cart that has failed does not wait for its turn, and so gives it to the next one too early",
        looksLike =
                "right, until a cart drops out before the oven: then the next one goes in beside the one that burns",
        caughtBy = "keeps the turns when a cart drops out",
        says = "beside cart 1")
public final class StageChain {

    private interface Step {
        void with(Cart cart) throws InterruptedException;
    }

    /** One stage, known by when it will be free. */
    private final class Stage {
        private CompletableFuture<Void> free = CompletableFuture.completedFuture(null);

        <T> CompletableFuture<T> work(CompletableFuture<T> before, Cart cart, Step step) {
            CompletableFuture<Void> turn = free;
            CompletableFuture<T> done = before.thenCompose(result -> turn.thenApplyAsync(
                    nothing -> {
                        try {
                            step.with(cart);
                            return result;
                        } catch (InterruptedException interrupted) {
                            throw new CompletionException(interrupted);
                        }
                    },
                    gophers));
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

    public StageChain(Road road, Oven oven, Executor gophers) {
        this.road = road;
        this.oven = oven;
        this.gophers = gophers;
    }

    public CompletableFuture<Integer> send(Cart cart) {
        // The cart is the sender's until here, so this is the time to count.
        CompletableFuture<Integer> books = CompletableFuture.completedFuture(cart.size());
        CompletableFuture<Integer> carried = carrier.work(books, cart, road::carry);
        CompletableFuture<Integer> burned = burner.work(carried, cart, oven::burn);
        return returner.work(burned, cart, road::comeBack);
    }
}
