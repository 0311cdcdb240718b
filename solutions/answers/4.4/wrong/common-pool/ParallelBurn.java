package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

@WrongAnswer(
        bug = "the stream is begun by the caller, so it runs on the caller and in the common pool",
        looksLike =
                "works well, until somebody else's stream waits in the common pool for a network, and this one waits with it",
        caughtBy = "only gophers of the given pool burn",
        mayFail = {"as many burn at once as the pool has gophers", "gives the results in the order of the piles"},
        says = "Somebody else burned")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        return piles.parallelStream().map(oven).toList();
    }
}
