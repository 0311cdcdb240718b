package gophers.pipeline.ex06;

import static gophers.pipeline.ex06.BrokenOvenTestEnd.assertCleared;
import static gophers.pipeline.ex06.BrokenOvenTestEnd.assertHears;
import static gophers.pipeline.ex06.BrokenOvenTestEnd.assertUnderWay;
import static gophers.pipeline.ex06.BrokenOvenTestEnd.assertWaits;
import static gophers.pipeline.ex06.BrokenOvenTestEnd.how;
import static gophers.pipeline.ex06.BrokenOvenTestYard.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import gophers.yard.FireWentOutException;
import gophers.yard.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.6", title = "The fire goes out", points = 5)
class BrokenOvenTest {

    @Test
    void burns_the_whole_pile_when_nothing_fails() throws Exception {
        try (Scene scene = new Scene().about("If nothing fails, work returns the number of books burned.")) {
            BrokenOvenTestYard yard = new BrokenOvenTestYard(scene, (step, time) -> {});

            Throwable thrown = yard.boss.awaitThrown();

            assertThat(thrown)
                    .withFailMessage("Nothing failed, and work() %s.", how(thrown))
                    .isNull();
            int returned = yard.boss.awaitResult();
            assertThat(List.of(yard.burned().size(), returned))
                    .withFailMessage(
                            "Of %d books %d were burned, and work() returned %d.",
                            BOOKS, yard.burned().size(), returned)
                    .containsOnly(BOOKS);
        }
    }

    @Test
    void stops_when_the_loader_fails() throws Exception {
        for (int time = 1; time <= BOOKS; time++) {
            fail(Step.LOAD, time, new IllegalStateException("the book is too heavy"));
        }
    }

    @Test
    void stops_when_the_carrier_fails() throws Exception {
        for (int time = 1; time <= 4; time++) {
            fail(Step.CARRY, time, new IllegalStateException("a wheel came off"));
        }
    }

    @Test
    void stops_when_the_burner_fails() throws Exception {
        for (int time = 1; time <= 4; time++) {
            fail(Step.BURN, time, new FireWentOutException("the fire went out"));
        }
        fail(Step.BURN, 2, new InterruptedException("the burner called itself off"));
    }

    @Test
    void stops_when_the_returner_fails() throws Exception {
        for (int time = 1; time <= 4; time++) {
            fail(Step.COME_BACK, time, new IllegalStateException("the road is blocked"));
        }
    }

    @Test
    void takes_an_error_for_a_failure_as_well() throws Exception {
        fail(Step.BURN, 2, new StackOverflowError("too deep a fire"));
    }

    @Test
    void calls_off_also_those_who_begin_after_the_failure() throws Exception {
        try (Scene scene = new Scene().about("If a step throws, all stop, also those who have not begun yet.")) {
            IllegalStateException heavy = new IllegalStateException("the book is too heavy");
            BrokenOvenTestYard yard = BrokenOvenTestYard.withSlowFactory(scene, (step, time) -> {
                throw heavy;
            });

            assertHears(yard, heavy, "The loader failed at once, and the others began after that");
        }
    }

    @Test
    void calls_off_a_gopher_in_the_middle_of_a_step() throws Exception {
        try (Scene scene = new Scene().about("Who waits inside a step is interrupted when another step has failed.")) {
            FireWentOutException fire = new FireWentOutException("the fire went out");
            Gate road = scene.gate("on the road");
            BrokenOvenTestYard yard = new BrokenOvenTestYard(scene, (step, time) -> {
                if (step == Step.CARRY && time == 2) {
                    road.pass();
                } else if (step == Step.BURN) {
                    road.awaitArrival();
                    throw fire;
                }
            });

            // Nobody opens the gate.
            assertHears(yard, fire, "The fire went out while another gopher was held on the road");
        }
    }

    @Test
    void reports_the_first_cause_and_not_what_came_of_it() throws Exception {
        try (Scene scene = new Scene().about("The cause is what the first failing step threw.")) {
            FireWentOutException fire = new FireWentOutException("the fire went out");
            Gate road = scene.gate("on the road");
            BrokenOvenTestYard yard = new BrokenOvenTestYard(scene, (step, time) -> {
                if (step == Step.CARRY && time == 2) {
                    try {
                        road.pass();
                    } catch (InterruptedException calledOff) {
                        throw new IllegalStateException("the cart fell over when I was called off", calledOff);
                    }
                } else if (step == Step.BURN) {
                    road.awaitArrival();
                    throw fire;
                }
            });

            assertHears(yard, fire, "The fire went out; then the carrier was called off and dropped the cart");
        }
    }

    @Test
    void waits_for_a_gopher_that_cannot_be_called_off() throws Exception {
        try (Scene scene = new Scene().about("The books go back when all four are done, and not before.")) {
            FireWentOutException fire = new FireWentOutException("the fire went out");
            Gate pile = scene.gate("at the pile");
            Gate oven = scene.gate("inside the oven");
            BrokenOvenTestYard yard = new BrokenOvenTestYard(scene, (step, time) -> {
                if (step == Step.LOAD && time == 4) {
                    BrokenOvenTestYard.passWhateverHappens(pile);
                } else if (step == Step.BURN) {
                    oven.pass();
                    throw fire;
                }
            });
            assertUnderWay(yard);
            pile.awaitArrival();
            oven.open();
            // Called off once, and still there.
            pile.awaitArrivals(2);

            assertWaits(yard.boss.awaitRest(), "The loader was still at the pile, and work() did not wait for it.");
            assertThat(yard.putBack.get())
                    .withFailMessage("The loader was still at the pile, and books were put back there meanwhile.")
                    .isZero();
            pile.open();
            assertHears(yard, fire, "The fire went out while the loader was at the pile");
        }
    }

    @Test
    void waits_also_when_its_caller_is_called_away_after_a_failure() throws Exception {
        try (Scene scene = new Scene().about("Interrupted or not, the caller waits until all four are done.")) {
            FireWentOutException fire = new FireWentOutException("the fire went out");
            Gate pile = scene.gate("at the pile");
            BrokenOvenTestYard yard = new BrokenOvenTestYard(scene, (step, time) -> {
                if (step == Step.LOAD && time == 4) {
                    BrokenOvenTestYard.passWhateverHappens(pile);
                } else if (step == Step.BURN) {
                    pile.awaitArrival();
                    throw fire;
                }
            });
            // Called off once, and still there.
            pile.awaitArrivals(2);

            String situation = "The fire went out while the loader was at the pile; then the caller was interrupted";
            assertWaits(yard.callBossAway(), situation + ", and work() did not wait for the loader.");
            pile.open();

            if (yard.boss.awaitThrown() instanceof InterruptedException) {
                assertCleared(yard, situation);
            } else {
                assertHears(yard, fire, situation);
            }
        }
    }

    @Test
    void stops_when_its_caller_is_called_away() throws Exception {
        try (Scene scene = new Scene().about("If the caller is interrupted, all stop, and the books go back.")) {
            Gate oven = scene.gate("inside the oven");
            BrokenOvenTestYard yard = new BrokenOvenTestYard(scene, (step, time) -> {
                if (step == Step.BURN && time == 2) {
                    BrokenOvenTestYard.passWhateverHappens(oven);
                }
            });
            assertUnderWay(yard);
            oven.awaitArrival();

            yard.boss.thread().interrupt();
            // The burner is called off and stays there; so the caller waits for it, and is interrupted once more.
            for (int look = 0; look < 20 && oven.arrivals() < 2; look++) {
                yard.boss.awaitRest();
            }
            assertWaits(
                    yard.callBossAway(), "The caller was interrupted, perhaps twice, and did not wait for the burner.");
            oven.open();

            Throwable thrown = yard.boss.awaitThrown();
            assertThat(thrown)
                    .withFailMessage("The caller was interrupted while it waited, and work() %s.", how(thrown))
                    .isInstanceOf(InterruptedException.class);
            assertThat(yard.burned())
                    .withFailMessage(
                            "The caller was interrupted while the second of four carts was in the oven, and the line"
                                    + " worked on: all %d books were burned.",
                            BOOKS)
                    .hasSizeLessThan(BOOKS);
            assertCleared(yard, "The caller was interrupted");
        }
    }

    /** Lets the step fail, the time-th time, and looks at everything afterwards. */
    private static void fail(Step failing, int failingTime, Throwable failure) throws Exception {
        try (Scene scene = new Scene().about("When a step fails, all stop, and the caller hears why.")) {
            BrokenOvenTestYard yard = new BrokenOvenTestYard(scene, (step, time) -> {
                if (step == failing && time == failingTime) {
                    BrokenOvenTestYard.<RuntimeException>sneak(failure);
                }
            });

            assertHears(
                    yard,
                    failure,
                    "The gopher who %s failed, with number %d (%s)".formatted(failing.verb(), failingTime, failure));
        }
    }
}
