package gophers.parallel.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;

@WrongAnswer(
        bug = "keeps the results by pile, and so burns only one of two equal piles",
        looksLike = "right as long as no two piles have the same books, and two empty ones never come on the same day",
        caughtBy = "burns each pile once",
        says = "these were burned")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        List<List<Book>> different = piles.stream().distinct().toList();
        Map<List<Book>, A> ashes = pool.submit(
                        () -> different.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), oven)))
                .join();
        return piles.stream().map(ashes::get).toList();
    }
}
