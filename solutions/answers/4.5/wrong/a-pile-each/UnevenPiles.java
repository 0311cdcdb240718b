package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "each gopher gets a pile, and that is not split",
        looksLike = "three gophers; two are done soon, and watch the third one",
        caughtBy = "gives the oven no more than it takes",
        mayFail = {"whoever is done first helps with the large pile"},
        says = "it got portions of")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        List<Burning> burnings = new ArrayList<>();
        for (List<Book> pile : piles) {
            if (!pile.isEmpty()) {
                burnings.add(new Burning(pile, oven));
            }
        }
        return pool.submit(() -> sum(burnings)).join();
    }

    private static long sum(List<Burning> burnings) {
        long sum = 0;
        for (Burning burned : ForkJoinTask.invokeAll(burnings)) {
            sum += burned.join();
        }
        return sum;
    }

    private final class Burning extends RecursiveTask<Long> {
        private final List<Book> books;
        private final ToLongFunction<List<Book>> oven;

        Burning(List<Book> books, ToLongFunction<List<Book>> oven) {
            this.books = books;
            this.oven = oven;
        }

        @Override
        protected Long compute() {
            return oven.applyAsLong(books);
        }
    }
}
