package gophers.pipeline.ex04;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pace;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.Step;
import gophers.yard.Yard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A yard that notes who does which step with which cart, and where the test may hold a step before it happens. */
final class FourGophersTestYard implements Pile, Road, Oven {

    interface Before {
        void step(Step step) throws InterruptedException;
    }

    final Yard yard;
    final List<Cart> carts;
    final Set<Cart> seen = ConcurrentHashMap.newKeySet();
    final Set<Thread> made = ConcurrentHashMap.newKeySet();
    private final Map<Step, AtomicInteger> times = new ConcurrentHashMap<>();
    private final Map<Step, Set<Thread>> gophers = new ConcurrentHashMap<>();
    private final Before before;

    FourGophersTestYard(int books, int carts, int capacity, Before before) {
        this(books, carts, capacity, step -> {}, before);
    }

    FourGophersTestYard(int books, int carts, int capacity, Pace pace, Before before) {
        this.yard = Yard.with(Book.numbered(books), pace);
        this.carts = IntStream.rangeClosed(1, carts)
                .mapToObj(i -> yard.cart("cart " + i, capacity))
                .toList();
        this.before = before;
        for (Step step : Step.values()) {
            times.put(step, new AtomicInteger());
            gophers.put(step, ConcurrentHashMap.newKeySet());
        }
    }

    FourGophers gophers(ThreadFactory threads) {
        ThreadFactory noting = work -> {
            Thread thread = threads.newThread(work);
            made.add(thread);
            return thread;
        };
        return new FourGophers(this, this, this, carts, noting);
    }

    int times(Step step) {
        return times.get(step).get();
    }

    /** Those who did the step. */
    Set<Thread> gophers(Step step) {
        return gophers.get(step);
    }

    private void note(Step step) throws InterruptedException {
        gophers.get(step).add(Thread.currentThread());
        times.get(step).incrementAndGet();
        before.step(step);
    }

    @Override
    public Optional<Book> take() throws InterruptedException {
        if (yard.pile().size() > 0) {
            note(Step.LOAD);
        }
        return yard.pile().take();
    }

    @Override
    public void putBack(Book book) {
        yard.pile().putBack(book);
    }

    @Override
    public void carry(Cart cart) throws InterruptedException {
        seen.add(cart);
        note(Step.CARRY);
        yard.road().carry(cart);
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        note(Step.BURN);
        yard.oven().burn(cart);
    }

    @Override
    public void comeBack(Cart cart) throws InterruptedException {
        note(Step.COME_BACK);
        yard.road().comeBack(cart);
    }
}
