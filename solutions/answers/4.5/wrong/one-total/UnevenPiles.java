package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "all gophers add to one total",
        looksLike = "right with one gopher, too small with two",
        caughtBy = "adds up what two burned at the same time",
        mayFail = {"burns each book once", "whoever is done first helps with the large pile"},
        says = "burned 3 books each at the same time")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;
    private volatile long total;

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
        total = 0;
        pool.submit(() -> ForkJoinTask.invokeAll(burnings)).join();
        return total;
    }

    private final class Burning extends RecursiveAction {
        private final List<Book> books;
        private final ToLongFunction<List<Book>> oven;

        Burning(List<Book> books, ToLongFunction<List<Book>> oven) {
            this.books = books;
            this.oven = oven;
        }

        @Override
        protected void compute() {
            if (books.size() <= most) {
                total += oven.applyAsLong(books);
                return;
            }
            int middle = books.size() / 2;
            Burning left = new Burning(books.subList(0, middle), oven);
            Burning right = new Burning(books.subList(middle, books.size()), oven);
            invokeAll(left, right);
        }
    }
}
