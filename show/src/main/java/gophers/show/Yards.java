package gophers.show;

import gophers.concurrent.ex02.SharedPile;
import gophers.concurrent.ex03.SharedOven;
import gophers.concurrent.ex08.Crew;
import gophers.parallel.ex02.ThreeYards;
import gophers.pipeline.ex04.FourGophers;
import gophers.yard.Book;
import gophers.yard.BookPile;
import gophers.yard.BrickOven;
import gophers.yard.Cart;
import gophers.yard.DirtRoad;
import gophers.yard.Journal;
import gophers.yard.Oven;
import gophers.yard.Pace;
import gophers.yard.Pile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
