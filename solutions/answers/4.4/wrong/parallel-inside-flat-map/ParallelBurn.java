package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;

@WrongAnswer(
        bug = "the streams inside flatMap are parallel; but flatMap goes through each of them sequentially",
        looksLike = "the word parallel stands in it, and one gopher does all the work",
        caughtBy = {"as many burn at once as the pool has gophers", "gives the results in the order of the piles"},
        says = "aits")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        return pool.submit(() -> Stream.of(piles)
                        .flatMap(all -> all.parallelStream().map(oven))
                        .toList())
                .join();
    }
}
