package gophers.concurrent.ex08;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.concurrent.ex08.CrewTestYard.Kind;
import gophers.grader.Exercise;
import gophers.grader.Screen;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.verdict.FailureText;
import gophers.yard.Book;
import gophers.yard.FireWentOutException;
import gophers.yard.Pace;
import gophers.yard.Step;
import gophers.yard.Yard;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.8", title = "A crew", points = 4)
class CrewTest {
    /** Whoever is on its way home without anybody's help is there by then. */
    private static final Duration LAST_STEPS = Duration.ofSeconds(2);

    @Test
    void burns_the_whole_pile() throws Exception {
        for (Kind kind : Kind.values()) {
            for (int books : List.of(11, 0)) {
                try (Scene scene =
                        new Scene().about("When all have gone home, work returns how many books they burned.")) {
                    CrewTestYard yard = new CrewTestYard(scene, kind, books, 3, 2, (step, cart) -> {});

                    int counted = boss(scene.ask(yard.crew()::work)).awaitResult();

                    assertThat(yard.burned())
                            .withFailMessage("With %s and %d books, these were burned: %s.", yard, books, yard.burned())
                            .containsExactlyInAnyOrderElementsOf(Book.numbered(books));
                    assertThat(counted)
                            .withFailMessage("With %s, %d books were burned and %d counted.", yard, books, counted)
                            .isEqualTo(books);
                    assertThat(yard.onlyWholeTrips())
                            .withFailMessage("With %s, not all trips were of carrying, burning and coming back.", yard)
                            .isTrue();
                    assertThat(yard.tooEarly())
                            .withFailMessage(
                                    "With %s, there still were books on the pile when these loads left: %s.",
                                    yard, yard.tooEarly())
                            .isEmpty();
                    assertAllAtHome(yard);
                }
            }
        }
        try (Scene scene = new Scene()) {
            Yard yard = Yard.with(Book.numbered(16), Pace.even(Duration.ofMillis(4)));
            Screen.show("Four gophers, one pile, one oven", yard.journal());
            scene.ask(CrewTestFilm.crew(yard, 4, scene.threads())::work).awaitResult();
            assertThat(yard.oven().burned())
                    .withFailMessage(
                            "Of 16 books these were burned: %s.", yard.oven().burned())
                    .containsExactlyInAnyOrderElementsOf(Book.numbered(16));
        }
    }

    @Test
    void sends_out_all_at_once_on_threads_of_the_factory() throws Exception {
        for (Kind kind : Kind.values()) {
            try (Scene scene = new Scene().about("work sends out one gopher for each cart, all at the same time.")) {
                Meeting road = scene.meeting("on the road", 20);
                CrewTestYard yard = new CrewTestYard(scene, kind, 20, 20, 1, (step, cart) -> road.join());

                boss(scene.ask(yard.crew()::work)).awaitEnd();

                assertThat(yard.strangers())
                        .withFailMessage(
                                "With %s, %d steps were taken on threads that the factory has not made.",
                                yard, yard.strangers().size())
                        .isEmpty();
                assertThat(yard.made())
                        .withFailMessage(
                                "There are 20 carts, and the factory made %d threads.",
                                yard.made().size())
                        .hasSize(20);
                assertAllAtHome(yard);
            }
        }
    }

    @Test
    void waits_until_the_last_one_has_gone_home() throws Exception {
        for (Kind kind : Kind.values()) {
            try (Scene scene =
                    new Scene().about("work returns when all have gone home, and waiting keeps no core busy.")) {
                Gate wayBack = scene.gate("on the way back");
                CrewTestYard yard = new CrewTestYard(scene, kind, 2, 2, 1, (step, cart) -> {
                    if (step == Step.COME_BACK) {
                        wayBack.pass();
                    }
                });
                SceneGopher<Integer> boss = boss(scene.ask(yard.crew()::work));
                wayBack.awaitArrivals(2);
                wayBack.letOne();

                Rest rest = boss.awaitRest();
                assertThat(rest)
                        .withFailMessage(
                                "With %s, one was still on the way back, and work() did not wait: %s.", yard, rest)
                        .isIn(Rest.WAITING, Rest.SLEEPING);
                wayBack.open();

                boss.awaitEnd();
                assertAllAtHome(yard);
            }
        }
    }

    @Test
    void tells_of_every_failure() throws Exception {
        for (Kind kind : Kind.values()) {
            try (Scene scene = new Scene().about("work throws an ExecutionException, in which no failure is lost.")) {
                List<Throwable> failures = List.of(
                        new FireWentOutException("the fire went out"),
                        new InterruptedException("somebody called"),
                        new StackOverflowError("too deep a burrow"),
                        new IllegalStateException("no matches"));
                Meeting ovens = scene.meeting("at the oven", failures.size());
                CrewTestYard[] yard = new CrewTestYard[1];
                yard[0] = new CrewTestYard(scene, kind, 20, failures.size(), 1, (step, cart) -> {
                    if (step == Step.BURN) {
                        ovens.join();
                        fail(failures.get(yard[0].carts.indexOf(cart)));
                    }
                });

                Throwable thrown = boss(scene.dare(yard[0].crew()::work)).awaitThrown();

                assertReported(yard[0], thrown);
                assertThat(FailureText.all(thrown))
                        .withFailMessage(() ->
                                "With %s, each of them failed; work() told of these: %s, and not of these: %s."
                                        .formatted(
                                                yard[0],
                                                FailureText.all(thrown),
                                                failures.stream()
                                                        .filter(failure -> !FailureText.all(thrown)
                                                                .contains(failure))
                                                        .toList()))
                        .containsAll(failures);
                assertAllAtHome(yard[0]);
            }
        }
    }

    @Test
    void works_on_when_one_of_them_fails() throws Exception {
        for (Kind kind : Kind.values()) {
            try (Scene scene =
                    new Scene().about("A gopher whose step throws takes no further step; the others work on.")) {
                Gate failing = scene.gate("at the oven with cart A, and the fire goes out");
                failing.open();
                Gate working = scene.gate("at the oven with cart B");
                CrewTestYard yard = new CrewTestYard(scene, kind, 6, 2, 1, (step, cart) -> {
                    if (step == Step.BURN && cart.name().equals("cart A")) {
                        failing.pass();
                        throw new FireWentOutException("the fire went out");
                    } else if (step == Step.BURN) {
                        working.pass();
                    }
                });
                SceneGopher<Integer> boss = boss(scene.dare(yard.crew()::work));
                failing.awaitArrival();

                // The other one goes on burn by burn, each time after the boss has had the time to hear of the failure.
                for (int burn = 1; burn <= 5; burn++) {
                    boss.awaitRest();
                    working.letOne();
                }

                assertReported(yard, boss.awaitThrown());
                assertThat(yard.burned())
                        .withFailMessage(
                                "With %s, one failed with a book on its cart; of the other 5 books %d were burned.",
                                yard, yard.burned().size())
                        .hasSize(5);
                assertAllAtHome(yard);
            }
        }
    }

    @Test
    void is_called_home_when_its_boss_is_interrupted() throws Exception {
        for (Kind kind : Kind.values()) {
            for (int gophers : List.of(3, 1)) {
                isCalledHome(kind, gophers);
            }
        }
    }

    private static void isCalledHome(Kind kind, int gophers) throws Exception {
        try (Scene scene =
                new Scene().about("An interrupted caller has its gophers interrupted, and waits for them.")) {
            Gate road = scene.gate("on the road");
            Gate cartDown = scene.gate("putting its cart down");
            CrewTestYard yard = new CrewTestYard(scene, kind, 20, gophers, 1, (step, cart) -> {
                try {
                    road.pass();
                } catch (InterruptedException called) {
                    passInAnyCase(cartDown);
                    throw called;
                }
            });
            SceneGopher<Integer> boss = boss(scene.dare(yard.crew()::work));
            road.awaitArrivals(gophers);

            boss.thread().interrupt();
            cartDown.awaitArrivals(gophers);
            Rest rest = boss.awaitRest();
            // Called once more, it waits on: nobody is left behind.
            boss.thread().interrupt();
            for (int look = 1; look <= 5 && rest != Rest.ENDED; look++) {
                rest = boss.awaitRest();
            }
            assertThat(rest)
                    .withFailMessage(
                            "With %s, called home and not there yet, work() did not wait for them: %s.", yard, rest)
                    .isIn(Rest.WAITING, Rest.SLEEPING);
            cartDown.open();
            Throwable thrown = boss.awaitThrown();

            assertThat(thrown)
                    .withFailMessage("With %s, the caller was interrupted, and work() ended with %s.", yard, thrown)
                    .isInstanceOf(InterruptedException.class);
            assertAllAtHome(yard);
        }
    }

    @Test
    void tells_of_failures_on_the_way_home() throws Exception {
        for (Kind kind : Kind.values()) {
            try (Scene scene = new Scene().about("In the InterruptedException is suppressed what gophers threw.")) {
                FireWentOutException fire = new FireWentOutException("the fire went out");
                Gate road = scene.gate("on the road");
                Gate cartDown = scene.gate("putting its cart down");
                CrewTestYard yard = new CrewTestYard(scene, kind, 20, 2, 1, (step, cart) -> {
                    try {
                        road.pass();
                    } catch (InterruptedException called) {
                        if (cart.name().equals("cart B")) {
                            passInAnyCase(cartDown);
                            throw fire;
                        }
                        throw called;
                    }
                });
                SceneGopher<Integer> boss = boss(scene.dare(yard.crew()::work));
                road.awaitArrivals(2);

                boss.thread().interrupt();
                cartDown.awaitArrival();
                boss.awaitRest();
                cartDown.open();
                Throwable thrown = boss.awaitThrown();

                assertThat(thrown)
                        .withFailMessage("With %s, the caller was interrupted, and work() ended with %s.", yard, thrown)
                        .isInstanceOf(InterruptedException.class);
                assertThat(FailureText.all(thrown))
                        .withFailMessage(
                                "With %s, a fire went out on the way home, and work() did not tell of it.", yard)
                        .contains(fire);
                assertAllAtHome(yard);
            }
        }
    }

    /** So that a diagnosis does not take the caller for one of the crew. */
    private static SceneGopher<Integer> boss(SceneGopher<Integer> caller) {
        caller.thread().setName("the boss");
        return caller;
    }

    /** Whoever puts a cart down does not let himself be hurried. */
    private static void passInAnyCase(Gate gate) {
        boolean passed = false;
        for (int time = 1; time <= 1_000 && !passed; time++) {
            try {
                gate.pass();
                passed = true;
            } catch (InterruptedException calledAgain) {
                // It heard it the first time.
            }
        }
    }

    /** Throws what it is given, whatever the compiler thinks of it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }

    private static void assertReported(CrewTestYard yard, Throwable thrown) {
        assertThat(thrown)
                .withFailMessage(
                        "With %s, a gopher failed, and work() ended with %s.",
                        yard, thrown == null ? "a number" : thrown)
                .isInstanceOf(ExecutionException.class);
    }

    private static void assertAllAtHome(CrewTestYard yard) throws InterruptedException {
        for (Thread gopher : yard.made()) {
            gopher.join(LAST_STEPS);
            assertThat(gopher.getState())
                    .withFailMessage(
                            "With %s, work() has come to its end, and %s has not gone home: %s.",
                            yard, gopher.getName(), gopher.getState())
                    .isEqualTo(Thread.State.TERMINATED);
        }
    }
}
