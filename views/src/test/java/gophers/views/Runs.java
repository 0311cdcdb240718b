package gophers.views;

import gophers.yard.Journal;
import gophers.yard.Span;
import gophers.yard.Step;
import gophers.yard.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Makes journals in which something happened at exact times, in milliseconds. */
final class Runs {

    static final long MILLI = 1_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final Journal journal = new Journal(clock::get);

    /** A run in which {@code gophers} share one oven, each for some trips with steps of 10 ms. */
    static Journal crew(int gophers, int trips) throws Exception {
        Runs runs = new Runs();
        long pileFree = 0;
        long ovenFree = 0;
        long[] ready = new long[gophers + 1];
        for (int trip = 0; trip < trips; trip++) {
            for (int number = 1; number <= gophers; number++) {
                String gopher = "gopher-" + number;
                String cart = "cart " + number;
                long load = Math.max(pileFree, ready[number]);
                pileFree = load + 10;
                long burn = Math.max(ovenFree, pileFree + 10);
                ovenFree = burn + 10;
                ready[number] = ovenFree + 10;
                runs.did(gopher, Step.LOAD, "pile", "", load, pileFree)
                        .did(gopher, Step.CARRY, "road", cart, pileFree, pileFree + 10)
                        .did(gopher, Step.BURN, "oven", cart, burn, ovenFree)
                        .did(gopher, Step.COME_BACK, "road", cart, ovenFree, ovenFree + 10);
            }
        }
        return runs.journal();
    }

    Runs did(String gopher, Step step, String place, String cart, long startMillis, long endMillis) throws Exception {
        clock.set(startMillis * MILLI);
        as(gopher, () -> journal.note(step, place, cart, () -> clock.set(endMillis * MILLI)));
        return this;
    }

    Runs misuse(String gopher, String what, long millis) throws Exception {
        clock.set(millis * MILLI);
        as(gopher, () -> journal.misuse(what));
        return this;
    }

    private static void as(String gopher, Journal.Work work) throws InterruptedException {
        String name = Thread.currentThread().getName();
        Thread.currentThread().setName(gopher);
        try {
            work.run();
        } finally {
            Thread.currentThread().setName(name);
        }
    }

    Journal journal() {
        return journal;
    }

    /** Returns a film in which two gophers collided at the oven at 38 ms. */
    static Film collision() {
        List<Lane> lanes = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            String cart = "cart " + number;
            long late = 4L * number;
            List<Span> steps = new ArrayList<>(List.of(
                    span(number, Step.LOAD, "pile", "", late, late + 10),
                    span(number, Step.CARRY, "road", cart, late + 12, late + 22)));
            if (number == 1) {
                steps.add(span(number, Step.BURN, "oven", cart, late + 24, 40));
            }
            lanes.add(Lane.of("gopher-" + number, steps, 4 * MILLI));
        }
        Violation violation = new Violation(
                "gopher-2", "two gophers at the oven: gopher-2 burns while gopher-1 burns", 32 * MILLI, "gopher-1");
        return new Film("Two at one oven", 4 * MILLI, 40 * MILLI, lanes, List.of(violation), "");
    }

    static Span span(int number, Step step, String place, String cart, long startMillis, long endMillis) {
        return new Span("gopher-" + number, step, place, cart, startMillis * MILLI, endMillis * MILLI);
    }
}
