package gophers.parallel.ex04;

import gophers.yard.Book;
import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/**
 * Exercise 4.4: many piles are burned by the gophers of one pool.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #burn} has the oven burn each pile exactly once, and returns what came of it: one result for each pile, in
 *       the order of the piles, whichever of them is done first. For no pile that is an empty list.
 *   <li>Only gophers of the given pool burn. The caller burns nothing itself, and nothing runs in the common pool: a burn
 *       may take long or wait, and the common pool belongs to everybody.
 *   <li>As many piles burn at the same time as the pool has gophers, as long as so many are not yet burned. (With more than
 *       four piles a gopher, neighbours may be tied together and burned by one gopher in turn.)
 *   <li>{@code burn} comes back when all piles are burned, whatever else the pool has to do. The pool stays open, and
 *       the next call has results of its own only. {@code burn} starts no other threads.
 *   <li>If a burn throws an exception or an error, {@code burn} throws that, or something that has it among its causes.
 *       It need not wait then for the other burns.
 * </ul>
 *
 * <p>The oven may be used by several gophers at the same time, and never returns null. Nobody interrupts anybody.
 */
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    /** Burns all piles and returns what the oven made of each. */
    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        // TODO 4.4: make a parallel stream of the piles, and have it run in the pool.
        throw new TodoException("4.4", "make a parallel stream of the piles, and have it run in the pool");
    }
}
