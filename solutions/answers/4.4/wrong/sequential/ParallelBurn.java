package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

@WrongAnswer(
        bug = "the stream is begun in the pool, but it is not parallel",
        looksLike = "all results are right, and one gopher does all the work",
        caughtBy = {"as many burn at once as the pool has gophers", "gives the results in the order of the piles"},
        says = "aits")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        return pool.submit(() -> piles.stream().map(oven).toList()).join();
    }
}
