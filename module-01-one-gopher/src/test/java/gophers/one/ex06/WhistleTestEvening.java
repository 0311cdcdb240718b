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
import java.util.stream.Stream;

/** One gopher's work in a yard where something happens in the n-th step, 0 being before the first; and its outcome. */
final class WhistleTestEvening implements Pile, Road, Oven {
    enum Whistling {
        NEVER,
        WHILE_IT_WAITS,
        UNNOTICED,
        FIRE_GOES_OUT
    }

    static final int BOOKS = 5;
    static final int CART = 2;
    /** Five takes, and three times the road, the oven, and the road again. */
    static final int STEPS = 14;

    private final int when;
    private final Whistling what;
    private final Yard yard = Yard.with(Book.numbered(BOOKS), step -> {});
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
        this.when = when;
        this.what = what;
        if (when == 0 && what == Whistling.UNNOTICED) {
            blow();
        }
        Cart cart = new Cart("cart A", CART);
        try {
            returned = new Whistle(this, cart, this, this).workUntilItBlows();
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

    /** All the evenings on which the whistle blows. */
    static List<WhistleTestEvening> all() throws InterruptedException {
        List<WhistleTestEvening> all = new ArrayList<>();
        all.add(new WhistleTestEvening(0, Whistling.UNNOTICED));
        for (int step = 1; step <= STEPS; step++) {
            all.add(new WhistleTestEvening(step, Whistling.WHILE_IT_WAITS));
            all.add(new WhistleTestEvening(step, Whistling.UNNOTICED));
        }
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
        if (now && what == Whistling.FIRE_GOES_OUT) {
            happened = true;
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
        return "The whistle blew %s step %d (the gopher %s)"
                .formatted(
                        what == Whistling.WHILE_IT_WAITS ? "in" : "unnoticed during",
                        when,
                        steps.getLast().verb());
    }
}
