package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "the sum is a field, and begins where it ended the last time",
        looksLike = "right on the first day; on the second that one is counted, too",
        caughtBy = "works with a single gopher",
        says = "on the second day")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;
    private long sum;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        List<ForkJoinTask<Long>> burnings = new ArrayList<>();
        for (List<Book> portion : portions(piles)) {
            burnings.add(pool.submit(() -> oven.applyAsLong(portion)));
        }
        for (ForkJoinTask<Long> burned : burnings) {
            sum += burned.join();
        }
        return sum;
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
