package gophers.pipeline.ex06;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.Step;
import gophers.yard.Yard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A yard with two carts for two books, and a line at work in it; the test decides what happens before each step. */
final class BrokenOvenTestYard implements Pile, Road, Oven {

    interface Before {
        void step(Step step, int time) throws InterruptedException;
    }

    static final int BOOKS = 7;

    private final Yard yard = Yard.with(Book.numbered(BOOKS), step -> {});
    private final List<Cart> carts = List.of(yard.cart("cart A", 2), yard.cart("cart B", 2));
    private final Map<Step, AtomicInteger> times = new ConcurrentHashMap<>();
    private final Before before;
    final List<Thread> made = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger putBack = new AtomicInteger();
    final SceneGopher<Integer> boss;

    BrokenOvenTestYard(Scene scene, Before before) {
        this(scene, before, false);
    }

    private BrokenOvenTestYard(Scene scene, Before before, boolean slow) {
        this.before = before;
        BrokenOven line = new BrokenOven(this, this, this, carts, work -> {
            if (slow) {
                awaitRestOfThoseStarted();
            }
            Thread thread = scene.threads().newThread(work);
            made.add(thread);
            return thread;
        });
        this.boss = scene.dare(line::work);
    }

    /** Whose factory makes a gopher only when those who were started before have come to rest: have failed, maybe. */
    static BrokenOvenTestYard withSlowFactory(Scene scene, Before before) {
        return new BrokenOvenTestYard(scene, before, true);
    }

    private void awaitRestOfThoseStarted() {
        try {
            for (Thread gopher : List.copyOf(made)) {
                if (gopher.getState() != Thread.State.NEW) {
                    Rest.of(gopher);
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Interrupts the caller and waits until it is at rest again. As long as it has not looked at its flag it may only be
     * slow to get up; one that never looks is given a good while.
     */
    Rest callBossAway() throws InterruptedException {
        boss.thread().interrupt();
        for (int look = 0; look < 20 && boss.thread().isInterrupted(); look++) {
            Rest rest = boss.awaitRest();
            if (rest == Rest.ENDED || rest == Rest.BUSY) {
                return rest;
            }
        }
        return boss.awaitRest();
    }

    List<Book> burned() {
        return yard.oven().burned();
    }

    /** The books that are nowhere, in words; or nothing. Only when all gophers are done. */
    String lost() throws InterruptedException {
        List<Book> onPile = new ArrayList<>();
        for (Optional<Book> book = yard.pile().take();
                book.isPresent();
                book = yard.pile().take()) {
            onPile.add(book.get());
        }
        List<Book> all = new ArrayList<>(onPile);
        all.addAll(burned());
        boolean right = all.size() == BOOKS && all.containsAll(Book.numbered(BOOKS));
        return right
                ? ""
                : "Of %d books %d are burned, %d are on the pile, and on the carts are %d and %d"
                        .formatted(
                                BOOKS,
                                burned().size(),
                                onPile.size(),
                                carts.get(0).size(),
                                carts.get(1).size());
    }

    private void before(Step step) throws InterruptedException {
        before.step(
                step, times.computeIfAbsent(step, any -> new AtomicInteger()).incrementAndGet());
    }

    @Override
    public Optional<Book> take() throws InterruptedException {
        before(Step.LOAD);
        return yard.pile().take();
    }

    @Override
    public void putBack(Book book) {
        putBack.incrementAndGet();
        yard.pile().putBack(book);
    }

    @Override
    public void carry(Cart cart) throws InterruptedException {
        before(Step.CARRY);
        yard.road().carry(cart);
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        before(Step.BURN);
        yard.oven().burn(cart);
    }

    @Override
    public void comeBack(Cart cart) throws InterruptedException {
        before(Step.COME_BACK);
        yard.road().comeBack(cart);
    }

    /** For a step that does not listen when it is called off. */
    static void passWhateverHappens(Gate gate) {
        boolean interrupted = false;
        for (boolean passed = false; !passed; ) {
            try {
                gate.pass();
                passed = true;
            } catch (InterruptedException notNow) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws what is given, an exception or an error, as it is. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }
}
