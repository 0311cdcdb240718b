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

/**
 * Exercise 3.4, the reference answer: four queues in a ring. None of them needs a bound, because the carts are one: there
 * can never be more in a queue than there are.
 */
@WrongAnswer(
        bug = "the burner passes a cart on and puts it to the pile as well",
        looksLike = "the numbers are right for a while; then two gophers have the same cart",
        caughtBy = "a cart is not loaded before it is back",
        mayFail = {
            "burns a single book",
            "burns ten thousand books",
            "fills its carts",
            "has four gophers with a role each",
            "all four are at work at once",
            "goes on with each cart that is back",
            "uses no cart but those given",
            "has room for many carts",
            "is done when the last cart is back"
        },
        says = "With which cart")
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
        books += cart.size();
        oven.burn(cart);
    }

    private void pass(BlockingQueue<Cart> in, Work work, BlockingQueue<Cart> out) throws InterruptedException {
        for (Cart cart = in.take(); cart != end; cart = in.take()) {
            work.on(cart);
            out.put(cart);
            if (out == burned) {
                home.put(cart);
            }
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
