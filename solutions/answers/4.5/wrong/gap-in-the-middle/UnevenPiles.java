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
        bug = "the right half begins one book after the middle",
        looksLike = "with each split a book is left over",
        caughtBy = "burns each book once",
        mayFail = {
            "gives the oven no more than it takes",
            "does not split what is small enough",
            "works with a single gopher",
            "whoever is done first helps with the large pile"
        },
        says = "these were burned")
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
            if (books.size() <= most) {
                return oven.applyAsLong(books);
            }
            int middle = books.size() / 2;
            Burning left = new Burning(books.subList(0, middle), oven);
            Burning right = new Burning(books.subList(middle + 1, books.size()), oven);
            left.fork();
            long ofRight = right.compute();
            return left.join() + ofRight;
        }
    }
}
