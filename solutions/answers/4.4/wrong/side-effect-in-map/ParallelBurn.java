package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

@WrongAnswer(
        bug = "map puts each result into a list beside the stream",
        looksLike = "the results stand in the order of coming, another one each day, and now and then one is missing",
        caughtBy = "gives the results in the order of the piles",
        mayFail = {"burns each pile once", "as many burn at once as the pool has gophers", "is ready for the next day"},
        says = "came in this order")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        List<A> ashes = new ArrayList<>();
        pool.submit(() -> piles.parallelStream()
                        .map(pile -> {
                            A ash = oven.apply(pile);
                            ashes.add(ash);
                            return ash;
                        })
                        .toList())
                .join();
        return ashes;
    }
}
