package gophers.parallel.ex05;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToLongFunction;

@RightAnswer(how = "with all portions cut beforehand, and a parallel stream of them")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        return pool.submit(
                        () -> portions(piles).parallelStream().mapToLong(oven).sum())
                .join();
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
