package gophers.parallel.ex04;

import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** Exercise 4.4, the reference answer: a parallel stream that is begun by a gopher of the pool stays in that pool. */
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        return pool.submit(() -> piles.parallelStream().map(oven).toList()).join();
    }
}
