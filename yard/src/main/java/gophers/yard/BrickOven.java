package gophers.yard;

import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * An oven for one gopher at a time. It does not make anybody wait; it notices when two gophers burn at once, and when a
 * book comes twice.
 */
public final class BrickOven implements Oven {

    private final String name;
    private final Pace pace;
    private final Journal journal;
    private final Turnstile turnstile;
    /** Only touched inside the turnstile. */
    private final Set<Book> seen = new HashSet<>();

    private final Queue<Book> burned = new ConcurrentLinkedQueue<>();

    public BrickOven(String name, Pace pace, Journal journal) {
        this.name = name;
        this.pace = pace;
        this.journal = journal;
        this.turnstile = new Turnstile("the " + name, journal);
    }

    /** @throws MisuseException if another gopher is at the oven, or if a book was burned before */
    @Override
    public void burn(Cart cart) throws InterruptedException {
        turnstile.pass(
                "burns",
                () -> cart.during(Step.BURN, () -> journal.note(Step.BURN, name, cart.name(), () -> burnAll(cart))));
    }

    private void burnAll(Cart cart) throws InterruptedException {
        pace.spend(Step.BURN);
        for (Book book : cart.empty()) {
            if (!seen.add(book)) {
                throw journal.misuse("%s burns %s, which was burned before"
                        .formatted(Thread.currentThread().getName(), book));
            }
            burned.add(book);
        }
    }

    /** Returns the books burned so far, in the order of burning. */
    public List<Book> burned() {
        return List.copyOf(burned);
    }
}
