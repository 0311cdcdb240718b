package gophers.pipeline.ex05;

import static gophers.pipeline.ex05.CartsInPlayTestFigures.assertEnough;
import static gophers.pipeline.ex05.CartsInPlayTestFigures.assertPerSecond;
import static gophers.pipeline.ex05.CartsInPlayTestFigures.assertSeconds;
import static gophers.pipeline.ex05.CartsInPlayTestFigures.millis;
import static gophers.pipeline.ex05.CartsInPlayTestFigures.nanos;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.pipeline.ex05.CartsInPlay.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.5", title = "How many carts keep everybody busy", points = 4)
class CartsInPlayTest {

    @Test
    void knows_how_many_carts_are_enough() {
        assertEnough(4, millis(10, 10, 10, 10));
        assertEnough(2, millis(5, 5, 25, 5));
        assertEnough(3, millis(10, 25, 10, 10));
        assertEnough(1, millis(10));
    }

    @Test
    void is_exact_to_the_nanosecond() {
        long year = Duration.ofDays(365).toNanos();
        assertEnough(3, nanos(year, year, 1));
        assertEnough(2, nanos(year, year - 1, 1));
    }

    @Test
    void knows_what_the_carts_and_the_slowest_stage_allow() {
        assertPerSecond(25, 1, millis(10, 10, 10, 10));
        assertPerSecond(100, 4, millis(10, 10, 10, 10));
        assertPerSecond(100, 9, millis(10, 10, 10, 10));
        assertPerSecond(25, 1, millis(5, 5, 25, 5));
        assertPerSecond(40, 2, millis(5, 5, 25, 5));
        assertPerSecond(1000.0 / 3, 2, millis(3, 1));
    }

    @Test
    void knows_how_long_a_trip_takes_with_the_waiting() {
        assertSeconds(0.040, 1, millis(10, 10, 10, 10));
        assertSeconds(0.040, 4, millis(10, 10, 10, 10));
        assertSeconds(0.080, 8, millis(10, 10, 10, 10));
        assertSeconds(0.050, 2, millis(5, 5, 25, 5));

        Duration year = Duration.ofDays(365);
        // 300 years have more nanoseconds than a long has room for.
        assertSeconds(300.0 * year.toSeconds(), 300, List.of(year, year, year));
    }

    @Test
    void sends_each_trip_through_the_stages_in_their_order() throws Exception {
        try (Scene scene = new Scene().about("A gopher that has something to do does it, whatever the others do.")) {
            List<List<String>> done = Stream.generate(() -> Collections.synchronizedList(new ArrayList<String>()))
                    .limit(3)
                    .toList();
            List<String> tooEarly = Collections.synchronizedList(new ArrayList<>());
            Set<Thread> gophers = ConcurrentHashMap.newKeySet();
            List<Thread> made = Collections.synchronizedList(new ArrayList<>());
            Gate first = scene.gate("at the first stage");
            List<Stage> stages = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int stage = i;
                stages.add(trip -> {
                    gophers.add(Thread.currentThread());
                    if (stage == 0) {
                        first.pass();
                    } else if (done.get(stage - 1).size() < trip) {
                        tooEarly.add("trip " + trip + " at stage " + (stage + 1));
                    }
                    done.get(stage).add("trip " + trip);
                });
            }
            ThreadFactory threads = work -> {
                Thread thread = scene.threads().newThread(work);
                made.add(thread);
                return thread;
            };
            SceneGopher<Void> boss = scene.start(() -> new CartsInPlay(stages, 2, threads).run(5));

            // Nobody goes on behind the first stage while that one is held with the first trip.
            first.awaitArrival();
            for (Thread gopher : List.copyOf(made)) {
                Rest.of(gopher);
            }
            first.open();
            boss.awaitEnd();

            assertThat(done)
                    .withFailMessage("5 trips were to go through 3 stages; they did these: %s.", done)
                    .allMatch(trips -> trips.equals(List.of("trip 1", "trip 2", "trip 3", "trip 4", "trip 5")));
            assertThat(tooEarly)
                    .withFailMessage("These were begun before the stage before was done: %s.", tooEarly)
                    .isEmpty();
            assertThat(gophers)
                    .withFailMessage("Three stages have a gopher each; %d were at work.", gophers.size())
                    .hasSize(3);
            assertThat(made)
                    .withFailMessage(
                            "Each stage has a gopher on a thread from the factory. %s worked at one, and was not made by it.",
                            gophers.stream()
                                    .filter(gopher -> !made.contains(gopher))
                                    .map(Thread::getName)
                                    .toList())
                    .containsAll(gophers);
        }
    }

    @Test
    void needs_neither_a_second_stage_nor_a_trip() throws Exception {
        for (int trips : List.of(0, 3)) {
            try (Scene scene = new Scene().about("At least one stage, and so many trips as run is told.")) {
                List<Integer> done = Collections.synchronizedList(new ArrayList<>());

                scene.start(() -> new CartsInPlay(List.of(done::add), 1, scene.threads()).run(trips))
                        .awaitEnd();

                assertThat(done)
                        .withFailMessage("One stage and one cart; trips to make: %d; made: %s.", trips, done)
                        .isEqualTo(IntStream.rangeClosed(1, trips).boxed().toList());
            }
        }
    }

    @Test
    void has_no_more_carts_in_play_than_there_are() throws Exception {
        try (Scene scene =
                new Scene().about("A gopher that has something to do does it: a cart at home begins a trip.")) {
            int carts = 100;
            Gate first = scene.gate("beginning a trip");
            Gate last = scene.gate("at the last stage");
            AtomicReference<Thread> loader = new AtomicReference<>();
            List<Stage> stages = List.of(
                    trip -> {
                        loader.set(Thread.currentThread());
                        first.pass();
                    },
                    trip -> {},
                    trip -> {},
                    trip -> last.pass());
            first.open();
            SceneGopher<Void> boss = scene.start(() -> new CartsInPlay(stages, carts, scene.threads()).run(150));

            // Whoever has a cart begins a trip with it, whatever happens at the last stage.
            last.awaitArrival();
            first.awaitArrivals(carts);
            Rest rest = Rest.of(loader.get());

            assertThat(first.arrivals())
                    .withFailMessage(
                            "There were %d carts and the last stage was held up: %d trips were begun and none had ended.",
                            carts, first.arrivals())
                    .isEqualTo(carts);
            assertThat(rest)
                    .withFailMessage("No cart was at home, and the loader ran round and round instead of waiting.")
                    .isNotEqualTo(Rest.BUSY);
            last.open();
            boss.awaitEnd();
        }
    }

    @Test
    void begins_a_trip_with_each_cart_that_is_back() throws Exception {
        try (Scene scene =
                new Scene().about("A gopher that has something to do does it: a cart at home begins a trip.")) {
            int carts = 3;
            Gate first = scene.gate("beginning a trip");
            Gate last = scene.gate("at the last stage");
            AtomicReference<Thread> loader = new AtomicReference<>();
            Stage load = trip -> {
                loader.set(Thread.currentThread());
                first.pass();
            };
            first.open();
            SceneGopher<Void> boss = scene.start(() ->
                    new CartsInPlay(List.of(load, trip -> last.pass()), carts, scene.threads()).run(10));

            for (int ended = 0; ended < 2 * carts; ended++) {
                first.awaitArrivals(carts + ended);
                // No cart is at home, and the loader waits until it is told of one, while the others are held up.
                Rest.of(loader.get());
                last.letOne();
            }
            first.awaitArrivals(3 * carts);

            last.open();
            boss.awaitEnd();
        }
    }

    @Test
    void has_as_many_stages_at_work_as_there_are_carts() throws Exception {
        try (Scene scene = new Scene().about("A gopher that has something to do does it, whatever the others do.")) {
            List<Gate> gates = new ArrayList<>();
            List<Stage> stages = new ArrayList<>();
            for (int stage = 1; stage <= 4; stage++) {
                Gate gate = scene.gate("at stage " + stage);
                gates.add(gate);
                stages.add(trip -> gate.pass());
                // Trip 1 gets as far as stage 4, trip 2 to stage 3, trip 3 to stage 2.
                for (int trip = 4; trip > stage; trip--) {
                    gate.letOne();
                }
            }
            SceneGopher<Void> boss = scene.start(() -> new CartsInPlay(stages, 3, scene.threads()).run(10));

            for (int stage = 4; stage >= 2; stage--) {
                gates.get(stage - 1).awaitArrivals(5 - stage);
            }

            // Three are inside their steps now, and held there. That was to be shown.
            gates.forEach(Gate::open);
            boss.awaitEnd();
        }
    }

    @Test
    void is_done_when_the_last_trip_has_ended() throws Exception {
        try (Scene scene = new Scene().about("run returns when all trips have ended.")) {
            Gate last = scene.gate("at the last stage");
            SceneGopher<Void> boss = scene.start(() ->
                    new CartsInPlay(List.of(trip -> {}, trip -> last.pass()), 2, scene.threads()).run(1));
            last.awaitArrival();

            Rest rest = boss.awaitRest();

            assertThat(rest)
                    .withFailMessage(
                            "The only trip was still at its last stage, and run() did not wait for it: it %s.",
                            rest == Rest.ENDED ? "had ended" : "ran round and round")
                    .isIn(Rest.WAITING, Rest.SLEEPING);
            last.open();
            boss.awaitEnd();
        }
    }
}
