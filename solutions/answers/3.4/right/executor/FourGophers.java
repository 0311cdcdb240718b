package gophers.pipeline.ex04;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 3.4, the reference answer: four queues in a ring. None of them needs a bound, because the carts are one: there
 * can never be more in a queue than there are.
 */
@RightAnswer(how = "with an executor, whose close waits for all, and a future for the number")
public final class FourGophers {

    private interface Work {
        void on(Cart cart) throws InterruptedException;
    }

    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final ThreadFactory threads;

    private final Cart end = new Cart("the end", 1);
    private final BlockingQueue<Cart> home;
    private final BlockingQueue<Cart> loaded = new LinkedBlockingQueue<>();
    private final BlockingQueue<Cart> carried = new LinkedBlockingQueue<>();
    private final BlockingQueue<Cart> burned = new LinkedBlockingQueue<>();
    /** Written by the burner only, and read when it has ended. */
    private int books;

    public FourGophers(Pile pile, Road road, Oven oven, List<Cart> carts, ThreadFactory threads) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
        this.home = new LinkedBlockingQueue<>(carts);
        this.threads = threads;
    }

    public int work() throws InterruptedException {
        try (ExecutorService gophers = Executors.newFixedThreadPool(4, threads)) {
            gophers.submit(this::load);
            gophers.submit(() -> pass(loaded, road::carry, carried));
            Future<Integer> burner = gophers.submit(() -> {
                pass(carried, this::burn, burned);
                return books;
            });
            gophers.submit(() -> pass(burned, road::comeBack, home));
            return burner.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("no step fails here", failed);
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
        books += cart.size();
        oven.burn(cart);
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
