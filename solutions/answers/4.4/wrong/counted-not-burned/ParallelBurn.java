package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;

@WrongAnswer(
        bug = "map does the work and count ends the stream: the stream knows its size without doing anything",
        looksLike = "on Java 8 all is burned; since Java 9 nothing is, and nobody complains",
        caughtBy = "burns each pile once",
        mayFail = {"gives the results in the order of the piles", "tells its caller what was thrown"},
        says = "these were burned: []")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        List<A> ashes = new ArrayList<>(Collections.nCopies(piles.size(), null));
        pool.submit(() -> IntStream.range(0, piles.size())
                        .parallel()
                        .mapToObj(i -> ashes.set(i, oven.apply(piles.get(i))))
                        .count())
                .join();
        return ashes;
    }
}
