package gophers.parallel.ex05;

import gophers.yard.Book;
import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToLongFunction;

/**
 * Exercise 4.5: one pile is ten times larger than the others: whoever is done first helps.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #burn} has the oven burn all books of all piles, each exactly once, and returns the sum of what the oven
 *       returned. Without any book that is 0, and the oven is not used.
 *   <li>The oven gets portions: one book at least and {@code most} books at most, all from one pile and next to one
 *       another there. No pile is changed; a portion may be a view of it.
 *   <li>Portions are not made smaller than need be: a pile of at most {@code most} books is burned in one portion, and a
 *       larger one in at most twice as many portions as would do.
 *   <li>Nobody has a pile of its own, nor a share: with portions enough all gophers of the pool can burn at the same
 *       time, be it all from one pile, and while one of them takes long over a portion, the others burn three quarters of
 *       all books at least.
 *   <li>Only gophers of the given pool burn; the caller burns nothing itself. It works with a single gopher, too. The
 *       pool stays open, and there may be another day: {@code burn} can be called again.
 * </ul>
 *
 * <p>The oven may be used by several gophers at the same time, and throws nothing. Nobody interrupts anybody.
 */
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    /** @param most how many books the oven takes at once, at least 1 */
    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    /** Burns all piles and returns the sum of what the oven returned. */
    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        // TODO 4.5: write a RecursiveTask that burns a part of a pile, or splits it in two.
        throw new TodoException("4.5", "write a RecursiveTask that burns a part of a pile, or splits it in two");
    }
}
