package gophers.pipeline.ex06;

import gophers.solutions.WrongAnswer;
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

@WrongAnswer(
        bug = "the caller waits for the others, however often it is interrupted, but not once a step has failed",
        looksLike = "the fire goes out, somebody presses Ctrl-C, and a gopher is still at work that nobody waits for",
        caughtBy = "waits also when its caller is called away after a failure",
        says = "did not wait for the loader")
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
    private final BlockingQueue<Optional<Throwable>> reports = new LinkedBlockingQueue<>();

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
        start(this::load);
        start(() -> pass(loaded, road::carry, carried));
        start(() -> pass(carried, this::burn, burned));
        start(() -> pass(burned, road::comeBack, home));
        Throwable first = null;
        InterruptedException calledAway = null;
        for (int open = gophers.size(); open > 0; ) {
            try {
                Optional<Throwable> report = reports.take();
                open--;
                if (report.isPresent() && first == null && calledAway == null) {
                    first = report.get();
                    callOff();
                }
            } catch (InterruptedException interrupted) {
                if (first != null) {
                    throw interrupted;
                }
                calledAway = interrupted;
                callOff();
            }
        }
        clearUp();
        if (first != null) {
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

    private void callOff() {
        gophers.forEach(Thread::interrupt);
    }

    /** All gophers have told their last word: whatever is on a cart now, nobody else will touch it. */
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

    private void start(Role role) {
        Thread gopher = threads.newThread(() -> {
            Throwable failure = null;
            try {
                role.play();
            } catch (Throwable thrown) {
                failure = thrown;
            }
            reports.add(Optional.ofNullable(failure));
        });
        gophers.add(gopher);
        gopher.start();
    }
}
