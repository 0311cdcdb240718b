package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

@WrongAnswer(
        bug = "waits until the whole pool is at rest, and not only until these piles are burned",
        looksLike = "fine at night; by day the boss waits for everybody else who uses the pool",
        caughtBy = "does not wait for what others do in the pool",
        says = "comes back when all piles are burned")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        List<A> ashes =
                pool.submit(() -> piles.parallelStream().map(oven).toList()).join();
        pool.awaitQuiescence(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        return ashes;
    }
}
