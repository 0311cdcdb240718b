package gophers.pipeline.ex08;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import gophers.yard.TodoException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Exercise 3.8: the line, composed instead of wired: each cart that is sent becomes a chain of steps.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #send} sends a loaded cart through three stages: carry, burn, come back. It returns at once, whatever the
 *       stages are doing, and however many carts are on their way.
 *   <li>Each step runs on the executor given to the constructor, and nowhere else; one task may do several steps. The
 *       executor starts a new thread for each task, as {@code Executors.newVirtualThreadPerTaskExecutor()} does, so a task
 *       may wait. It stays open until all futures are complete.
 *   <li>The steps of a cart are done one after the other. Each stage has one cart at a time, in the order in which they were
 *       sent. Carts at different stages are under way at once.
 *   <li>The future that {@code send} returns is completed when the cart is back, with the number of books that lay on it.
 *   <li>If a step throws, an {@link InterruptedException} or an error too, nothing more is done with that cart, and
 *       {@code get} of its future throws an exception whose cause is what the step threw (no step throws a
 *       {@code CompletionException} or {@code CancellationException}). All other carts go on, each in its turn.
 * </ul>
 *
 * <p>{@code send} is called by one thread. Nobody cancels a future or completes it from outside.
 */
public final class StageChain {
    private final Road road;
    private final Oven oven;
    private final Executor gophers;

    public StageChain(Road road, Oven oven, Executor gophers) {
        this.road = road;
        this.oven = oven;
        this.gophers = gophers;
    }

    /** Sends the cart on its way, and promises the number of books burned. */
    public CompletableFuture<Integer> send(Cart cart) {
        // TODO 3.8: first for one cart: carry, then burn, then come back; then let it queue behind the cart before.
        throw new TodoException("3.8", "first for one cart: carry, then burn, then come back");
    }
}
