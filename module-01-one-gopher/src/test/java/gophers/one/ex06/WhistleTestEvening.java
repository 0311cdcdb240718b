package gophers.one.ex06;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.FireWentOutException;
import gophers.yard.Journal;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.Step;
import gophers.yard.Yard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** One gopher's work in a yard where something happens in the n-th step, 0 being before the first; and its outcome. */
final class WhistleTestEvening implements Pile, Road, Oven {
    enum Whistling {
        NEVER,
        WHILE_IT_WAITS,
        UNNOTICED,
        IN_THE_TAKE_THAT_FINDS_NOTHING,
        FIRE_GOES_OUT,
        WHILE_THE_FIRE_GOES_OUT
    }

    static final int BOOKS = 5;
    static final int CART = 2;
    /** Five takes, and three times the road, the oven, and the road again. */
    static final int STEPS = 14;

    private final int when;
    private final Whistling what;
    private final Yard yard;
    final List<Book> books;
    final List<Step> steps = new ArrayList<>();
    final List<Step> stepsAfterwards = new ArrayList<>();
    final List<Book> onPile = new ArrayList<>();
    final List<Book> onCart;
    final List<Book> burned;
    private boolean happened;
    int returned;
    Throwable thrown;
    final boolean statusSet;

    WhistleTestEvening(int when, Whistling what) throws InterruptedException {
        this(when, what, BOOKS);
    }

    private WhistleTestEvening(int when, Whistling what, int books) throws InterruptedException {
        this.when = when;
        this.what = what;
        this.books = Book.numbered(books);
        yard = Yard.with(this.books, step -> {});
        Cart cart = new Cart("cart A", CART);
        Whistle whistle = builtByAnother(cart);
        if (when == 0 && what == Whistling.UNNOTICED) {
            blow();
        }
        try {
            returned = whistle.workUntilItBlows();
        } catch (Throwable any) {
            thrown = any;
        }
        statusSet = Thread.interrupted();
        onCart = cart.unload();
        burned = yard.oven().burned();
        for (Optional<Book> left = yard.pile().take();
                left.isPresent();
                left = yard.pile().take()) {
            onPile.add(left.get());
        }
    }

    /** The one who builds it is not the one who works. */
    private Whistle builtByAnother(Cart cart) throws InterruptedException {
        AtomicReference<Whistle> built = new AtomicReference<>();
        Thread builder = new Thread(() -> built.set(new Whistle(this, cart, this, this)), "builder");
        builder.start();
        builder.join();
        return built.get();
    }

    /** All the evenings on which the whistle blows. */
    static List<WhistleTestEvening> all() throws InterruptedException {
        List<WhistleTestEvening> all = new ArrayList<>();
        all.add(new WhistleTestEvening(0, Whistling.UNNOTICED));
        for (int step = 1; step <= STEPS; step++) {
            all.add(new WhistleTestEvening(step, Whistling.WHILE_IT_WAITS));
            all.add(new WhistleTestEvening(step, Whistling.UNNOTICED));
        }
        // The pile is empty: with a book on the cart, and with none.
        all.add(new WhistleTestEvening(STEPS + 1, Whistling.IN_THE_TAKE_THAT_FINDS_NOTHING, BOOKS));
        all.add(new WhistleTestEvening(STEPS + 1, Whistling.IN_THE_TAKE_THAT_FINDS_NOTHING, BOOKS - 1));
        return all;
    }

    private void blow() {
        happened = true;
        Thread.currentThread().interrupt();
    }

    private void step(Step step, Journal.Work work) throws InterruptedException {
        (happened ? stepsAfterwards : steps).add(step);
        boolean now = !happened && steps.size() == when;
        if (now && what == Whistling.WHILE_IT_WAITS) {
            // What every method that waits does: it throws, and the interrupt status is clear.
            happened = true;
            throw new InterruptedException("interrupted: " + step);
        }
        if (now && (what == Whistling.FIRE_GOES_OUT || what == Whistling.WHILE_THE_FIRE_GOES_OUT)) {
            happened = true;
            if (what == Whistling.WHILE_THE_FIRE_GOES_OUT) {
                Thread.currentThread().interrupt();
            }
            throw new FireWentOutException("the fire went out");
        }
        work.run();
        if (now && what == Whistling.UNNOTICED) {
            blow();
        }
    }

    @Override
    public Optional<Book> take() throws InterruptedException {
        List<Book> taken = new ArrayList<>();
        if (yard.pile().size() > 0 || happened) {
            step(Step.LOAD, () -> yard.pile().take().ifPresent(taken::add));
        } else if (what == Whistling.IN_THE_TAKE_THAT_FINDS_NOTHING) {
            blow();
        }
        return taken.stream().findFirst();
    }

    @Override
    public void putBack(Book book) {
        yard.pile().putBack(book);
    }

    @Override
    public void carry(Cart cart) throws InterruptedException {
        step(Step.CARRY, () -> yard.road().carry(cart));
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        step(Step.BURN, () -> yard.oven().burn(cart));
    }

    @Override
    public void comeBack(Cart cart) throws InterruptedException {
        step(Step.COME_BACK, () -> yard.road().comeBack(cart));
    }

    /** Where the books are that are not on the cart. */
    List<Book> burnedOrOnPile() {
        return Stream.concat(burned.stream(), onPile.stream()).toList();
    }

    @Override
    public String toString() {
        if (!happened) {
            return "The gopher ended before step %d, in which the whistle was to blow".formatted(when);
        }
        if (when == 0) {
            return "The whistle blew before the work began";
        }
        if (what == Whistling.IN_THE_TAKE_THAT_FINDS_NOTHING) {
            return "The whistle blew unnoticed while the gopher found the pile empty";
        }
        return "The whistle blew %s step %d (the gopher %s)"
                .formatted(
                        what == Whistling.WHILE_IT_WAITS ? "in" : "unnoticed during",
                        when,
                        steps.getLast().verb());
    }
}
