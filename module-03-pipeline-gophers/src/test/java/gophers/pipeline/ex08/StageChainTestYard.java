package gophers.pipeline.ex08;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import gophers.yard.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A road, an oven, an executor with a thread for each task, and a record of who did what. */
final class StageChainTestYard implements Road, Oven {

    interface Before {
        void step(Step step, String cart) throws InterruptedException;
    }

    private final Scene scene;
    private final Before before;
    private final List<Thread> made = Collections.synchronizedList(new ArrayList<>());
    private final List<String> strangers = Collections.synchronizedList(new ArrayList<>());
    /** What was done, as in "carries cart 1". */
    final List<String> done = Collections.synchronizedList(new ArrayList<>());

    final StageChain chain;
    private int sent;
    volatile boolean quick;
    /** Those that are to start later, the last one first; and whether more may come. Guarded by the list. */
    private final Deque<Thread> late = new ArrayDeque<>();

    private boolean holding;
    /** Complete as soon as a gopher has died. */
    private final CompletableFuture<Void> dead = new CompletableFuture<>();

    StageChainTestYard(Scene scene, Before before) {
        this.scene = scene;
        this.before = before;
        this.chain = new StageChain(this, this, this::execute);
    }

    private void execute(Runnable task) {
        Thread thread = scene.threads().newThread(() -> {
            try {
                task.run();
            } catch (Throwable thrown) {
                dead.complete(null);
                throw thrown;
            }
        });
        made.add(thread);
        synchronized (late) {
            if (holding) {
                late.addFirst(thread);
                return;
            }
        }
        thread.start();
        if (quick) {
            try {
                thread.join();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }

    Cart cart(int books) {
        Cart cart = new Cart("cart " + ++sent, 3);
        Book.numbered(books).forEach(cart::load);
        return cart;
    }

    List<CompletableFuture<Integer>> sendThree() {
        return send(3);
    }

    List<CompletableFuture<Integer>> send(int carts) {
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < carts; i++) {
            futures.add(chain.send(cart(1)));
        }
        return futures;
    }

    /** Starts nobody before the action is over, and then the last one first, each when the one before is at rest. */
    <T> T startingLastFirst(Supplier<T> action) throws InterruptedException {
        synchronized (late) {
            holding = true;
        }
        T result = action.get();
        List<Thread> starting;
        synchronized (late) {
            holding = false;
            starting = List.copyOf(late);
        }
        for (Thread gopher : starting) {
            gopher.start();
            Rest.of(gopher);
        }
        return result;
    }

    static void awaitAll(List<CompletableFuture<Integer>> sent) throws InterruptedException, ExecutionException {
        for (CompletableFuture<Integer> future : sent) {
            future.get();
        }
    }

    static void awaitArrivals(Gate gate, int arrivals) {
        try {
            gate.awaitArrivals(arrivals);
        } catch (InterruptedException over) {
            throw new IllegalStateException("the scene is over", over);
        }
    }

    /** Waits until it is complete, or a gopher has died; and tells whether it is. */
    boolean awaitDoneOrDead(CompletableFuture<Integer> sent) throws InterruptedException, ExecutionException {
        CompletableFuture.anyOf(sent, dead).handle((any, failure) -> null).get();
        return sent.isDone();
    }

    /** Waits until all gophers have come to rest, also those that are made meanwhile: by one that has not ended yet. */
    void awaitRest() throws InterruptedException {
        for (int i = 0; i < made.size(); i++) {
            Rest.of(made.get(i));
        }
    }

    List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** The carts in the order in which the step was done with them. */
    List<String> order(Step step) {
        return List.copyOf(done).stream()
                .filter(what -> what.startsWith(step.verb()))
                .map(what -> what.substring(step.verb().length() + 1))
                .toList();
    }

    /** All that has to be done with these carts, one after the other. */
    static List<String> steps(int... carts) {
        return IntStream.of(carts)
                .boxed()
                .flatMap(cart -> List.of(Step.CARRY, Step.BURN, Step.COME_BACK).stream()
                        .map(step -> step.verb() + " cart " + cart))
                .toList();
    }

    private void step(Step step, Cart cart) throws InterruptedException {
        if (!made.contains(Thread.currentThread())) {
            strangers.add("%s %s (%s)"
                    .formatted(step.verb(), cart, Thread.currentThread().getName()));
        }
        before.step(step, cart.name());
        if (step == Step.BURN) {
            cart.unload();
        }
        done.add(step.verb() + " " + cart);
    }

    @Override
    public void carry(Cart cart) throws InterruptedException {
        step(Step.CARRY, cart);
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        step(Step.BURN, cart);
    }

    @Override
    public void comeBack(Cart cart) throws InterruptedException {
        step(Step.COME_BACK, cart);
    }

    /** Throws what is given, checked or not, as it is. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }
}
