package gophers.parallel.ex05;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "a task waits at a latch for tasks of the same pool; with one gopher there is nobody left to do them",
        looksLike = "works on the large machine and stands still on the small one",
        caughtBy = "works with a single gopher",
        mayFail = {"whoever is done first helps with the large pile", "adds up what two burned at the same time"},
        says = "waits at UnevenPiles.java")
public final class UnevenPiles {
    private final ForkJoinPool pool;
    private final int most;

    public UnevenPiles(ForkJoinPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    public long burn(List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        return pool.submit(() -> sum(portions(piles), oven)).join();
    }

    private long sum(List<List<Book>> portions, ToLongFunction<List<Book>> oven) throws InterruptedException {
        LongAdder sum = new LongAdder();
        CountDownLatch done = new CountDownLatch(portions.size());
        for (List<Book> portion : portions) {
            pool.execute(() -> {
                sum.add(oven.applyAsLong(portion));
                done.countDown();
            });
        }
        done.await();
        return sum.sum();
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
