package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "keeps the results in a map, with the portion as its key",
        looksLike = "right, until two piles have the same books; they are burned twice and counted once",
        caughtBy = "adds up what two burned at the same time",
        says = "from two equal piles")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        Map<List<Book>, Long> results = new ConcurrentHashMap<>();
        List<ForkJoinTask<?>> burnings = new ArrayList<>();
        for (List<Book> portion : portions(piles)) {
            burnings.add(pool.submit(() -> {
                results.put(portion, oven.applyAsLong(portion));
            }));
        }
        burnings.forEach(ForkJoinTask::join);
        return results.values().stream().mapToLong(Long::longValue).sum();
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
