package gophers.parallel.ex04;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;

@RightAnswer(how = "with a place in an array for each pile: a side effect, but nobody shares a place")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        List<A> ashes = new ArrayList<>(Collections.nCopies(piles.size(), null));
        pool.submit(() -> IntStream.range(0, piles.size())
                        .parallel()
                        .forEach(i -> ashes.set(i, oven.apply(piles.get(i)))))
                .join();
        return ashes;
    }
}
