package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "adds up in an int what the oven returns as a long",
        looksLike = "right for small fires",
        caughtBy = "burns each book once",
        says = "the oven returned")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        List<ForkJoinTask<Long>> burnings = new ArrayList<>();
        for (List<Book> portion : portions(piles)) {
            burnings.add(pool.submit(() -> oven.applyAsLong(portion)));
        }
        int sum = 0;
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
