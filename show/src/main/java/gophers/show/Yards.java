package gophers.show;

import gophers.concurrent.ex02.SharedPile;
import gophers.concurrent.ex03.SharedOven;
import gophers.concurrent.ex08.Crew;
import gophers.parallel.ex02.ThreeYards;
import gophers.pipeline.ex02.Stage;
import gophers.pipeline.ex04.FourGophers;
import gophers.pipeline.ex07.TwoBurners;
import gophers.yard.Book;
import gophers.yard.BookPile;
import gophers.yard.BrickOven;
import gophers.yard.Cart;
import gophers.yard.DirtRoad;
import gophers.yard.Journal;
import gophers.yard.Oven;
import gophers.yard.Pace;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The yards of the scenes, with the learner's classes at work in them. A cart takes one book, so a book is a trip. */
final class Yards {

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        long books() throws Exception;
    }

    private Yards() {}

    /** Several gophers with a cart each, one pile, one oven: exercises 2.2, 2.3 and 2.8. */
    static Work shared(int gophers, int trips, Steps steps) {
        Journal journal = new Journal();
        Pace pace = steps.pace();
        Pile pile = new Place().around(new SharedPile(Collections.synchronizedList(books(trips))), pace, journal);
        DirtRoad road = new DirtRoad(pace, journal);
        Oven oven = new SharedOven(pile, road, new BrickOven("oven", pace, journal));
        Crew crew = new Crew(pile, road, oven, carts(gophers, journal), threads());
        return crew::work;
    }

    /** The same with one lock for pile and oven together. */
    static Work oneLock(int gophers, int trips, Steps steps) {
        Journal journal = new Journal();
        Pace pace = steps.pace();
        Place both = new Place();
        Pile pile = both.around(new SharedPile(Collections.synchronizedList(books(trips))), pace, journal);
        Oven oven = both.around(new BrickOven("oven", pace, journal));
        Crew crew = new Crew(pile, new DirtRoad(pace, journal), oven, carts(gophers, journal), threads());
        return crew::work;
    }

    /** Four gophers with a role each: exercise 3.4. */
    static Work pipeline(int carts, int trips, Steps steps) {
        Journal journal = new Journal();
        Pace pace = steps.pace();
        FourGophers line = new FourGophers(
                new BookPile(books(trips), pace, journal),
                new DirtRoad(pace, journal),
                new BrickOven("oven", pace, journal),
                carts(carts, journal),
                threads());
        return line::work;
    }

    /** A loader, a carrier, two burners with an oven each, and one who comes back: exercises 3.2 and 3.7. */
    static Work twoBurners(int carts, int trips, Steps steps) {
        Journal journal = new Journal();
        Pace pace = steps.pace();
        Pile pile = new BookPile(books(trips), pace, journal);
        Road road = new DirtRoad(pace, journal);
        BlockingQueue<Cart> home = new LinkedBlockingQueue<>(carts(carts, journal));
        BlockingQueue<Cart> loaded = new LinkedBlockingQueue<>();
        BlockingQueue<Cart> carried = new LinkedBlockingQueue<>();
        BlockingQueue<Cart> burned = new LinkedBlockingQueue<>();
        Stage load = new Stage(home, cart -> cart.load(pile.take().orElseThrow()), loaded);
        Stage carry = new Stage(loaded, road::carry, carried);
        TwoBurners burn = new TwoBurners(
                carried,
                new BrickOven("left oven", pace, journal),
                new BrickOven("right oven", pace, journal),
                burned,
                threads());
        Stage comeBack = new Stage(burned, road::comeBack, home);
        // Each counts the books that come in, so the carrier counts all, and the others none.
        return () -> together(
                () -> load.work(trips),
                () -> {
                    burn.work(trips);
                    return 0;
                },
                () -> comeBack.work(trips),
                () -> carry.work(trips));
    }

    /** Has all do their work at once and returns the sum of their results; when one fails, the others are called home. */
    @SafeVarargs
    private static long together(Callable<Integer>... works) throws Exception {
        ExecutorService gophers = Executors.newCachedThreadPool(threads());
        CompletionService<Integer> ends = new ExecutorCompletionService<>(gophers);
        try {
            List.of(works).forEach(ends::submit);
            long sum = 0;
            for (Callable<Integer> work : works) {
                sum += ends.take().get();
            }
            return sum;
        } finally {
            gophers.shutdownNow();
        }
    }

    /** Gophers with everything of their own: exercise 4.2. */
    static Work independent(int gophers, int trips, Steps steps) {
        Journal journal = new Journal();
        Pace pace = steps.pace();
        List<ThreeYards.OwnYard> yards = new ArrayList<>();
        for (int i = 0; i < gophers; i++) {
            int mine = trips / gophers + (i < trips % gophers ? 1 : 0);
            yards.add(new ThreeYards.OwnYard(
                    new BookPile(books(mine), pace, journal),
                    new Cart("cart " + (i + 1), 1, journal),
                    new DirtRoad(pace, journal),
                    new BrickOven("oven " + (i + 1), pace, journal)));
        }
        return () -> new ThreeYards(threads()).burnAll(yards);
    }

    private static List<Book> books(int count) {
        return new ArrayList<>(Book.numbered(count));
    }

    private static List<Cart> carts(int count, Journal journal) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Cart("cart " + number, 1, journal))
                .toList();
    }

    private static ThreadFactory threads() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "gopher-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
