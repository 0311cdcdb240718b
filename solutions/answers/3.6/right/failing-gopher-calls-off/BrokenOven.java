package gophers.pipeline.ex06;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Exercise 3.6, the reference answer: each gopher reports how it has ended; the caller alone calls off, waits, clears up
 * and tells.
 */
@RightAnswer(how = "the first gopher that fails notes it and calls off the others itself")
public final class BrokenOven {

    private interface Role {
        void play() throws InterruptedException;
    }

    private interface Work {
        void on(Cart cart) throws InterruptedException;
    }

    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final List<Cart> carts;
    private final ThreadFactory threads;

    private final Cart end = new Cart("the end", 1);
    private final BlockingQueue<Cart> home;
    private final BlockingQueue<Cart> loaded = new LinkedBlockingQueue<>();
    private final BlockingQueue<Cart> carried = new LinkedBlockingQueue<>();
    private final BlockingQueue<Cart> burned = new LinkedBlockingQueue<>();
    private final List<Thread> gophers = new ArrayList<>();
    /** A gopher's last word: what it died of, or nothing. The first failure is the first in here. */
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private int books;

    public BrokenOven(Pile pile, Road road, Oven oven, List<Cart> carts, ThreadFactory threads) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
        this.carts = List.copyOf(carts);
        this.home = new LinkedBlockingQueue<>(carts);
        this.threads = threads;
    }

    public int work() throws InterruptedException, ExecutionException {
        prepare(this::load);
        prepare(() -> pass(loaded, road::carry, carried));
        prepare(() -> pass(carried, this::burn, burned));
        prepare(() -> pass(burned, road::comeBack, home));
        gophers.forEach(Thread::start);
        InterruptedException calledAway = null;
        for (Thread gopher : gophers) {
            for (boolean gone = false; !gone; ) {
                try {
                    gopher.join();
                    gone = true;
                } catch (InterruptedException interrupted) {
                    if (calledAway == null) {
                        calledAway = interrupted;
                    }
                    fail(calledAway);
                }
            }
        }
        Throwable first = failure.get();
        clearUp();
        if (first != null && first != calledAway) {
            if (calledAway != null) {
                Thread.currentThread().interrupt();
            }
            throw new ExecutionException(first);
        }
        if (calledAway != null) {
            throw calledAway;
        }
        return books;
    }

    private void clearUp() {
        for (Cart cart : carts) {
            cart.unload().forEach(pile::putBack);
        }
    }

    private void load() throws InterruptedException {
        Cart cart = fill(home.take());
        while (!cart.isEmpty()) {
            loaded.put(cart);
            cart = fill(home.take());
        }
        loaded.put(end);
    }

    private Cart fill(Cart cart) throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return cart;
            }
            cart.load(book.get());
        }
        return cart;
    }

    private void burn(Cart cart) throws InterruptedException {
        int size = cart.size();
        oven.burn(cart);
        books += size;
    }

    private void pass(BlockingQueue<Cart> in, Work work, BlockingQueue<Cart> out) throws InterruptedException {
        for (Cart cart = in.take(); cart != end; cart = in.take()) {
            work.on(cart);
            out.put(cart);
        }
        out.put(end);
    }

    private void fail(Throwable thrown) {
        if (failure.compareAndSet(null, thrown)) {
            gophers.forEach(Thread::interrupt);
        }
    }

    private void prepare(Role role) {
        gophers.add(threads.newThread(() -> {
            try {
                // Who is called off before it was started may not have noticed.
                if (failure.get() == null) {
                    role.play();
                }
            } catch (Throwable thrown) {
                fail(thrown);
            }
        }));
    }
}
