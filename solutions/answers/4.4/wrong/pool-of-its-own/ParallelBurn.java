package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

@WrongAnswer(
        bug = "it makes a pool of its own, and never closes it",
        looksLike = "each call leaves some more gophers behind",
        caughtBy = "only gophers of the given pool burn",
        mayFail = {
            "burns each pile once",
            "gives the results in the order of the piles",
            "as many burn at once as the pool has gophers",
            "is ready for the next day",
            "has nothing to do without a pile",
            "tells its caller what was thrown",
            "does not wait for what others do in the pool"
        },
        says = "Somebody else burned")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        ForkJoinPool own = new ForkJoinPool(pool.getParallelism());
        return own.submit(() -> piles.parallelStream().map(oven).toList()).join();
    }
}
