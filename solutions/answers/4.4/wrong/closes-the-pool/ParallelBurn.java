package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

@WrongAnswer(
        bug = "it closes the pool that it was given",
        looksLike = "the first day is fine; on the second one nobody comes to work",
        caughtBy = "is ready for the next day",
        mayFail = {
            "does not wait for what others do in the pool",
            "as many burn at once as the pool has gophers",
            "only gophers of the given pool burn"
        },
        says = "it was not yours to close")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        try (pool) {
            return pool.submit(() -> piles.parallelStream().map(oven).toList()).join();
        }
    }
}
