package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "each gopher gets an equal share of the portions beforehand",
        looksLike = "all are at work; who meets the slowest books burns until the evening, and nobody helps",
        caughtBy = "whoever is done first helps with the large pile",
        says = "While one gopher takes long")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        List<List<Book>> portions = portions(piles);
        int gophers = pool.getParallelism();
        List<ForkJoinTask<Long>> shares = new ArrayList<>();
        for (int gopher = 0; gopher < gophers; gopher++) {
            List<List<Book>> share =
                    portions.subList(portions.size() * gopher / gophers, portions.size() * (gopher + 1) / gophers);
            shares.add(pool.submit(() -> share.stream().mapToLong(oven).sum()));
        }
        return shares.stream().mapToLong(ForkJoinTask::join).sum();
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
