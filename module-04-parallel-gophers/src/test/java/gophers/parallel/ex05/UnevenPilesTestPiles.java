package gophers.parallel.ex05;

import gophers.grader.schedule.Scene;
import gophers.parallel.GopherPool;
import gophers.yard.Book;
import gophers.yard.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;

/** Piles of all sizes, and gophers who burn them. */
final class UnevenPilesTestPiles {

    private UnevenPilesTestPiles() {}

    /** Piles of these sizes; no book is on two of them. */
    static List<List<Book>> piles(int... sizes) {
        List<List<Book>> piles = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            piles.add(Book.numbered(from + size).subList(from, from + size));
            from += size;
        }
        return piles;
    }

    static List<Integer> sizes(List<List<Book>> portions) {
        return portions.stream().map(List::size).toList();
    }

    /** Burns in a pool of so many gophers, who come to the oven one at a time. */
    static long burn(int gophers, int most, List<List<Book>> piles, ToLongFunction<List<Book>> oven) throws Exception {
        try (Scene scene = new Scene()) {
            ReentrantLock one = new ReentrantLock();
            return burn(scene, gophers, most, piles, portion -> {
                one.lock();
                try {
                    return oven.applyAsLong(portion);
                } finally {
                    one.unlock();
                }
            });
        }
    }

    static long burn(Scene scene, int gophers, int most, List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        try (ForkJoinPool pool = GopherPool.of(gophers);
                scene) {
            return new UnevenPiles(pool, most).burn(piles, oven);
        }
    }

    static List<List<Book>> portions(int most, List<List<Book>> piles) throws Exception {
        List<List<Book>> portions = new ArrayList<>();
        burn(2, most, piles, portion -> portions.add(List.copyOf(portion)) ? 0 : 1);
        return portions;
    }

    static void await(Journal.Work instrument) {
        try {
            instrument.run();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("the burning was interrupted", interrupted);
        }
    }
}
