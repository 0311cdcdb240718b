package gophers.pipeline.ex04;

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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the next book is taken before the full cart is passed on",
        looksLike = "right; but while the loader is at the pile, a full cart stands beside it",
        caughtBy = "all four are at work at once",
        says = "Nobody gets on any more")
public final class FourGophers {

    private interface Role {
        void play() throws InterruptedException;
    }

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
        List<Thread> gophers = new ArrayList<>();
        gophers.add(start(this::load));
        gophers.add(start(() -> pass(loaded, road::carry, carried)));
        gophers.add(start(() -> pass(carried, this::burn, burned)));
        gophers.add(start(() -> pass(burned, road::comeBack, home)));
        for (Thread gopher : gophers) {
            gopher.join();
        }
        return books;
    }

    private void load() throws InterruptedException {
        Optional<Book> book = pile.take();
        while (book.isPresent()) {
            Cart cart = home.take();
            while (book.isPresent() && !cart.isFull()) {
                cart.load(book.get());
                book = pile.take();
            }
            loaded.put(cart);
        }
        loaded.put(end);
    }

    private void burn(Cart cart) throws InterruptedException {
        books += cart.size();
        oven.burn(cart);
    }

    private void pass(BlockingQueue<Cart> in, Work work, BlockingQueue<Cart> out) throws InterruptedException {
        for (Cart cart = in.take(); cart != end; cart = in.take()) {
            work.on(cart);
            out.put(cart);
        }
        out.put(end);
    }

    private Thread start(Role role) {
        Thread thread = threads.newThread(() -> {
            try {
                role.play();
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("nobody interrupts these gophers", impossible);
            }
        });
        thread.start();
        return thread;
    }
}
