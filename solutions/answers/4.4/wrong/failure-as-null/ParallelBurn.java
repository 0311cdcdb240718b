package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

@WrongAnswer(
        bug = "a burn that fails is caught in the stream and becomes a null",
        looksLike = "a fire goes out, and far away somebody meets a NullPointerException",
        caughtBy = "tells its caller what was thrown",
        says = "ended with a list of results")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        return pool.submit(() -> piles.parallelStream()
                        .map(pile -> {
                            try {
                                return oven.apply(pile);
                            } catch (Throwable failed) {
                                return null;
                            }
                        })
                        .toList())
                .join();
    }
}
