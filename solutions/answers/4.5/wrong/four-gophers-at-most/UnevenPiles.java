package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "starts four gophers at most, as many as the developer has cores",
        looksLike = "right on the small machine; on the large one most of the gophers stand about",
        caughtBy = "whoever is done first helps with the large pile",
        says = "waits for another one to be there at the same time")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        Queue<List<Book>> portions = new ConcurrentLinkedQueue<>(portions(piles));
        List<ForkJoinTask<Long>> gophers = new ArrayList<>();
        for (int gopher = 0; gopher < Math.min(4, pool.getParallelism()); gopher++) {
            gophers.add(pool.submit(() -> {
                long sum = 0;
                for (List<Book> next = portions.poll(); next != null; next = portions.poll()) {
                    sum += oven.applyAsLong(next);
                }
                return sum;
            }));
        }
        return gophers.stream().mapToLong(ForkJoinTask::join).sum();
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
