package gophers.concurrent.ex08;

import gophers.grader.schedule.Scene;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A yard that any number of gophers can use at once, where a test decides what happens in a step. */
final class CrewTestYard implements Pile, Road, Oven {

    enum Kind {
        PLATFORM,
        VIRTUAL
    }

    /** What happens in each step with a cart, before it is done; thrown things end the step. */
    interface Happening {
        void in(Step step, Cart cart) throws InterruptedException;
    }

    private static final List<Step> TRIP = List.of(Step.CARRY, Step.BURN, Step.COME_BACK);

    private final Kind kind;
    private final ThreadFactory factory;
    private final Happening happening;
    /** Guards what follows. It is no monitor: before JDK 24 a virtual gopher in one keeps its carrier from the others. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Deque<Book> pile;
    private final List<Book> burned = new ArrayList<>();
    private final List<Thread> made = new ArrayList<>();
    private final List<Thread> strangers = new ArrayList<>();
    private final List<String> tooEarly = new ArrayList<>();
    private final Map<Cart, List<Step>> steps = new HashMap<>();
    final List<Cart> carts;

    CrewTestYard(Scene scene, Kind kind, int books, int gophers, int capacity, Happening happening) {
        this.kind = kind;
        this.factory = kind == Kind.PLATFORM
                ? scene.threads()
                : Thread.ofVirtual().name("gopher-", 2).factory();
        this.happening = happening;
        this.pile = new ArrayDeque<>(Book.numbered(books));
        this.carts = IntStream.range(0, gophers)
                .mapToObj(i -> new Cart("cart " + (char) ('A' + i), capacity))
                .toList();
    }

    Crew crew() {
        return new Crew(this, this, this, carts, work -> {
            Thread thread = factory.newThread(work);
            lock.lock();
            try {
                made.add(thread);
            } finally {
                lock.unlock();
            }
            return thread;
        });
    }

    @Override
    public Optional<Book> take() throws InterruptedException {
        listen();
        lock.lock();
        try {
            return Optional.ofNullable(pile.poll());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void putBack(Book book) {
        lock.lock();
        try {
            pile.push(book);
        } finally {
            lock.unlock();
        }
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

    private void step(Step step, Cart cart) throws InterruptedException {
        listen();
        happening.in(step, cart);
        lock.lock();
        try {
            steps.computeIfAbsent(cart, any -> new ArrayList<>()).add(step);
            if (!made.contains(Thread.currentThread())) {
                strangers.add(Thread.currentThread());
            }
            if (step == Step.CARRY && !cart.isFull() && !pile.isEmpty()) {
                tooEarly.add("%s with %d of %d books".formatted(cart, cart.size(), cart.capacity()));
            }
            if (step == Step.BURN) {
                burned.addAll(cart.unload());
            }
        } finally {
            lock.unlock();
        }
    }

    private static void listen() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before a step");
        }
    }

    List<Book> burned() {
        return locked(() -> List.copyOf(burned));
    }

    List<Thread> made() {
        return locked(() -> List.copyOf(made));
    }

    /** Returns threads that took a step and were not made by the factory. */
    List<Thread> strangers() {
        return locked(() -> List.copyOf(strangers));
    }

    /** Returns loads that left while there was room on the cart and a book on the pile; an empty pile stays empty. */
    List<String> tooEarly() {
        return locked(() -> List.copyOf(tooEarly));
    }

    /** Whether each gopher made whole trips, and nothing else. */
    boolean onlyWholeTrips() {
        return locked(() -> steps.values().stream()
                .allMatch(done -> done.size() % TRIP.size() == 0
                        && IntStream.range(0, done.size()).allMatch(i -> done.get(i) == TRIP.get(i % TRIP.size()))));
    }

    /** Where an answer is wrong, gophers may still be at work while the test looks. */
    private <T> T locked(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }

    /** Completes "With … ". */
    @Override
    public String toString() {
        return (carts.size() == 1 ? "one gopher" : carts.size() + " gophers") + " on "
                + kind.name().toLowerCase() + " threads";
    }
}
