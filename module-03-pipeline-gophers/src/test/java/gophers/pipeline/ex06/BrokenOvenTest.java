package gophers.pipeline.ex06;

import static gophers.pipeline.ex06.BrokenOvenTestYard.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.yard.FireWentOutException;
import gophers.yard.Step;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.6", title = "The fire goes out", points = 5)
class BrokenOvenTest {

    @Test
    void burns_the_whole_pile_when_nothing_fails() throws Exception {
        try (Scene scene = new Scene().about("If nothing fails, work returns the number of books burned.")) {
            BrokenOvenTestYard yard = new BrokenOvenTestYard(scene, (step, time) -> {});

            Throwable thrown = yard.boss.awaitThrown();

            assertThat(thrown)
                    .withFailMessage("Nothing failed, and work() ended with %s.", thrown)
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

            Rest boss = yard.boss.awaitRest();

            assertThat(boss)
                    .withFailMessage("The loader was still at the pile, and work() did not wait for it: %s.", boss)
                    .isIn(Rest.WAITING, Rest.SLEEPING);
            assertThat(yard.putBack.get())
                    .withFailMessage("The loader was still at the pile, and books were put back there meanwhile.")
                    .isZero();
            pile.open();
            assertHears(yard, fire, "The fire went out while the loader was at the pile");
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
            yard.boss.thread().interrupt();
            Rest boss = lookAgain(yard.boss.thread(), 5);
            assertThat(boss)
                    .withFailMessage(
                            "The caller was interrupted, perhaps twice, and did not wait for the burner: %s.", boss)
                    .isIn(Rest.WAITING, Rest.SLEEPING);
            oven.open();

            Throwable thrown = yard.boss.awaitThrown();
            assertThat(thrown)
                    .withFailMessage("The caller was interrupted while it waited; it heard this: %s.", thrown)
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

    private static void assertUnderWay(BrokenOvenTestYard yard) throws InterruptedException {
        if (yard.boss.awaitRest() == Rest.ENDED) {
            Throwable thrown = yard.boss.awaitThrown();
            throw new AssertionError("Nothing had failed yet, and work() was over: " + thrown, thrown);
        }
    }

    /** One that was just woken may look at rest while it is only slow to get up. */
    private static Rest lookAgain(Thread gopher, int times) throws InterruptedException {
        Rest rest = Rest.of(gopher);
        for (int look = 1; look < times && rest != Rest.ENDED; look++) {
            rest = Rest.of(gopher);
        }
        return rest;
    }

    private static void assertHears(BrokenOvenTestYard yard, Throwable cause, String situation) throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>(yard.boss.awaitThrown());
        assertThat(thrown.get())
                .withFailMessage("%s, and work() ended with: %s.", situation, thrown)
                .isInstanceOf(ExecutionException.class);
        assertThat(thrown.get().getCause())
                .withFailMessage(
                        "%s, and the caller heard of this cause: %s.",
                        situation, thrown.get().getCause())
                .isSameAs(cause);
        assertCleared(yard, situation);
    }

    private static void assertCleared(BrokenOvenTestYard yard, String situation) throws Exception {
        for (Thread gopher : List.copyOf(yard.made)) {
            Rest rest = lookAgain(gopher, 20);
            assertThat(rest)
                    .withFailMessage(
                            "%s. work() was over, and %s was left behind: %s.", situation, gopher.getName(), rest)
                    .isEqualTo(Rest.ENDED);
        }
        String lost = yard.lost();
        assertThat(lost).withFailMessage("%s. %s.", situation, lost).isEmpty();
    }
}
