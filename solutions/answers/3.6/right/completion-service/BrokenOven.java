package gophers.pipeline.ex06;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 3.6, the reference answer: each gopher reports how it has ended; the caller alone calls off, waits, clears up
 * and tells.
 */
@RightAnswer(
        how = "with an executor and a completion service, which hands the ends over in the order of their happening")
public final class BrokenOven {

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
    /** A gopher's last word: what it died of, or nothing. The first failure is the first in here. */
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
        ExecutorService gophers = Executors.newFixedThreadPool(4, threads);
        CompletionService<Void> ends = new ExecutorCompletionService<>(gophers);
        ends.submit(this::load);
        ends.submit(() -> pass(loaded, road::carry, carried));
        ends.submit(() -> pass(carried, this::burn, burned));
        ends.submit(() -> pass(burned, road::comeBack, home));
        try {
            for (int i = 0; i < 4; i++) {
                ends.take().get();
            }
            return books;
        } finally {
            gophers.shutdownNow();
            // Waits to the end, also if it is interrupted meanwhile, and sets the interrupt status then.
            gophers.close();
            clearUp();
        }
    }

    private void clearUp() {
        for (Cart cart : carts) {
            cart.unload().forEach(pile::putBack);
        }
    }

    private Void load() throws InterruptedException {
        Cart cart = fill(home.take());
        while (!cart.isEmpty()) {
            loaded.put(cart);
            cart = fill(home.take());
        }
        loaded.put(end);
        return null;
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

    private Void pass(BlockingQueue<Cart> in, Work work, BlockingQueue<Cart> out) throws InterruptedException {
        for (Cart cart = in.take(); cart != end; cart = in.take()) {
            work.on(cart);
            out.put(cart);
        }
        out.put(end);
        return null;
    }
}
