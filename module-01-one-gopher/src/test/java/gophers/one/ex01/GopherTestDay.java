package gophers.one.ex01;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A day in a small yard that looks on: 3 books, a cart for 2, and one step that fails; and what came of it. */
final class GopherTestDay implements Pile, Road, Oven {
    static final int BOOKS = 3;
    /** Two takes and the way to the oven and back, then one take and the same way. */
    static final int STEPS = 9;

    static final List<Integer> BURNS = List.of(4, 8);

    private final int failing;
    private final Throwable failure;
    private final Deque<Book> pile = new ArrayDeque<>(Book.numbered(BOOKS));
    private final Cart cart = new Cart("cart A", 2);
    private int steps;
    private int burned;
    Step failed;
    private final List<Step> afterwards = new ArrayList<>();
    boolean tookWithoutRoom;
    private int returned;
    private Throwable thrown;

    /** @param failing the number of the step that fails, from 1 on; 0 for none */
    GopherTestDay(int failing, Throwable failure) {
        this.failing = failing;
        this.failure = failure;
        try {
            returned = new Gopher(this, cart, this, this).work();
        } catch (Throwable any) {
            thrown = any;
        }
        // An answer may have set it: that is no business of the next day.
        Thread.interrupted();
    }

    private void step(Step step) throws InterruptedException {
        if (failed != null) {
            afterwards.add(step);
            return;
        }
        steps++;
        if (steps == failing) {
            failed = step;
            if (failure instanceof InterruptedException interrupt) {
                throw interrupt;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    @Override
    public Optional<Book> take() throws InterruptedException {
        // To ask the empty pile is free, once or several times, until something has failed.
        if (!pile.isEmpty() || failed != null) {
            step(Step.LOAD);
        }
        tookWithoutRoom |= cart.isFull() && !pile.isEmpty();
        return Optional.ofNullable(pile.poll());
    }

    @Override
    public void putBack(Book book) {
        pile.push(book);
    }

    @Override
    public void carry(Cart loaded) throws InterruptedException {
        step(Step.CARRY);
    }

    @Override
    public void burn(Cart loaded) throws InterruptedException {
        step(Step.BURN);
        burned += loaded.unload().size();
    }

    @Override
    public void comeBack(Cart empty) throws InterruptedException {
        step(Step.COME_BACK);
    }

    /** Returns how many books are where books belong. */
    int books() {
        return pile.size() + cart.size() + burned;
    }

    /** Demands that what the step threw has reached the caller, and that no other step was taken. */
    void assertTold(String what) {
        if (failed == null) {
            // It never came so far: that is for another check.
            return;
        }
        assertThat(thrown)
                .withFailMessage(
                        "%s, and %s; it should have ended with just that.",
                        what,
                        thrown == null
                                ? "work() returned " + returned + ", as if all were well"
                                : "work() ended with " + thrown)
                .isSameAs(failure);
        assertThat(afterwards)
                .withFailMessage("%s, and yet the gopher went on: %s.", what, afterwards)
                .isEmpty();
    }
}
