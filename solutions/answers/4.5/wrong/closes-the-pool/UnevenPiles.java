package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "closes the pool, which belongs to the caller",
        looksLike = "right, and the first day is the last one",
        caughtBy = "works with a single gopher",
        says = "not yours to close")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        try (pool) {
            List<ForkJoinTask<Long>> burnings = new ArrayList<>();
            for (List<Book> portion : portions(piles)) {
                burnings.add(pool.submit(() -> oven.applyAsLong(portion)));
            }
            return burnings.stream().mapToLong(ForkJoinTask::join).sum();
        }
    }

    private List<List<Book>> portions(List<List<Book>> piles) {
        List<List<Book>> portions = new ArrayList<>();
        for (List<Book> pile : piles) {
            for (int from = 0; from < pile.size(); from += most) {
                portions.add(pile.subList(from, Math.min(from + most, pile.size())));
            }
        }
        return portions;
    }
}
