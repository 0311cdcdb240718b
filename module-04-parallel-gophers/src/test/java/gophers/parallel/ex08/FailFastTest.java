package gophers.parallel.ex08;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.FireWentOutException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.8", title = "One yard burns down", points = 4)
class FailFastTest {

    private static final String CALLED_BACK = "As soon as one of them throws something, all others are interrupted.";

    @Test
    void all_work_at_the_same_time() throws Exception {
        try (Scene scene = new Scene().about("All are under way at the same time; the caller only waits.")) {
            Meeting meeting = scene.meeting("at work", 3);
            Callable<String> work = () -> {
                meeting.join();
                return "ash";
            };

            List<String> results = new FailFast(scene.threads()).all(List.of(work, work, work));

            assertThat(results)
                    .withFailMessage("Three gophers made ash, and all() returned %s.", results)
                    .containsExactly("ash", "ash", "ash");
        }
    }

    @Test
    void gives_the_results_in_the_order_of_the_list() throws Exception {
        try (Scene scene = new Scene()) {
            CountDownLatch others = new CountDownLatch(2);
            Callable<String> last = () -> {
                others.await();
                return "A";
            };

            List<String> results =
                    new FailFast(scene.threads()).all(List.of(last, done("B", others), done("C", others)));

            assertThat(results)
                    .withFailMessage("A was done last, and the results of A, B and C came as %s.", results)
                    .containsExactly("A", "B", "C");
        }
    }

    @Test
    void calls_the_others_back_when_one_fails() throws Exception {
        List<Throwable> failures = List.of(
                fire(), new StackOverflowError("too deep a burrow"), new IllegalStateException("the chimney fell in"));
        for (int failing = 0; failing < 3; failing++) {
            try (Scene scene = new Scene().about(CALLED_BACK)) {
                FailFastTestDay day = new FailFastTestDay(scene, failing, failures.get(failing));

                Throwable thrown = day.untilItFails();

                assertThat(day.calledBack)
                        .withFailMessage(
                                "Yard %d of 0 to 2 failed; these of the others were called back: %s.",
                                failing, day.calledBack)
                        .hasSize(2);
                day.assertCause(thrown);
            }
        }
    }

    @Test
    void tells_what_was_thrown_first() throws Exception {
        for (int failing = 0; failing < 3; failing++) {
            try (Scene scene = new Scene().about(CALLED_BACK)) {
                FailFastTestDay day = new FailFastTestDay(scene, failing, fire());
                day.tidyUp = () -> {
                    throw new IllegalStateException("no time to tidy up");
                };

                day.assertCause(day.untilItFails());
            }
        }
    }

    @Test
    void waits_until_the_others_have_tidied_up() throws Exception {
        for (int failing = 0; failing < 3; failing++) {
            try (Scene scene = new Scene().about("all() waits until all threads have ended their work.")) {
                FailFastTestDay day = new FailFastTestDay(scene, failing, fire());
                day.tidyUp = day::takeItsTime;
                SceneGopher<List<String>> boss = day.begin();
                day.fire.open();
                day.awaitTidying(2);

                for (int tidied = 0; tidied < 2; tidied++) {
                    day.assertWaits(boss, "Yard %d failed, and %d of the others still tidied up", failing, 2 - tidied);
                    day.awaitTidied(tidied);
                }
                day.assertCause(boss.awaitThrown());
            }
        }
    }

    @Test
    void waits_for_the_others_even_if_its_caller_is_called_away_meanwhile() throws Exception {
        for (int failing = 0; failing < 3; failing++) {
            try (Scene scene = new Scene().about("all() throws only when all have ended.")) {
                FailFastTestDay day = new FailFastTestDay(scene, failing, fire());
                day.tidyUp = day::takeItsTime;
                SceneGopher<List<String>> boss = day.begin();
                day.fire.open();
                day.awaitTidying(2);
                boss.awaitRest();

                boss.thread().interrupt();
                day.assertWaits(
                        boss, "Yard %d failed, and the others tidied up; then the boss was called away", failing);
                day.awaitTidied(0);
                // The boss may have been woken late: this is a second look at it, and one more still tidies up.
                day.assertWaits(
                        boss,
                        "Yard %d failed, the boss was called away, and one of the others still tidied up",
                        failing);
                day.awaitTidied(1);
                Throwable thrown = boss.awaitThrown();

                assertThat(thrown)
                        .withFailMessage(
                                "Yard %d failed, then the boss was called away, and all() ended with %s.",
                                failing, thrown == null ? "a list of results" : thrown)
                        .isInstanceOfAny(ExecutionException.class, InterruptedException.class);
            }
        }
    }

    @Test
    void calls_back_who_is_sent_off_after_the_failure() throws Exception {
        try (Scene scene = new Scene().about(CALLED_BACK)) {
            FailFastTestDay day = new FailFastTestDay(scene, 0, fire());

            // Yard 0 has failed before the last thread is made, if that is not made beforehand.
            day.assertCause(day.untilItFailsEarly());
        }
    }

    @Test
    void calls_all_back_when_its_caller_is_called_away() throws Exception {
        for (boolean endsWell : List.of(false, true)) {
            try (Scene scene = new Scene().about("If the caller is interrupted, all others are interrupted too.")) {
                FailFastTestDay day = new FailFastTestDay(scene, 3, null);
                day.tidyUp = day::takeItsTime;
                day.endsWell = endsWell;
                SceneGopher<List<String>> boss = day.begin();
                boss.awaitRest();

                boss.thread().interrupt();
                day.awaitTidying(3);
                day.assertWaits(boss, "The boss was called away, and three yards tidied up");
                for (int tidied = 0; tidied < 3; tidied++) {
                    day.awaitTidied(tidied);
                }
                Throwable thrown = boss.awaitThrown();

                assertThat(thrown)
                        .withFailMessage(
                                "The boss was interrupted while it waited, and all() ended with %s.",
                                thrown == null ? "a list of results" : thrown)
                        .isInstanceOf(InterruptedException.class);
            }
        }
    }

    @Test
    void calls_back_the_last_one_too() throws Exception {
        for (int last = 0; last < 3; last++) {
            try (Scene scene = new Scene().about("If the caller is interrupted, all others are interrupted too.")) {
                Gate gate = scene.gate("at work, the last one of three");
                CountDownLatch others = new CountDownLatch(2);
                List<Callable<String>> work = new ArrayList<>(Collections.nCopies(3, done("ash", others)));
                work.set(last, () -> {
                    gate.pass();
                    return "ash";
                });
                SceneGopher<List<String>> boss = scene.dare(() -> new FailFast(scene.threads()).all(work));
                gate.awaitArrival();
                others.await();
                boss.awaitRest();

                // Nobody opens the gate.
                boss.thread().interrupt();

                Throwable thrown = boss.awaitThrown();
                assertThat(thrown)
                        .withFailMessage(
                                "The boss was interrupted while yard %d was the last one at work; all() ended with %s.",
                                last, thrown == null ? "a list of results" : thrown)
                        .isInstanceOf(InterruptedException.class);
            }
        }
    }

    @Test
    void has_nothing_to_do_without_work() throws Exception {
        try (Scene scene = new Scene()) {
            List<String> results = new FailFast(scene.threads()).all(List.of());

            assertThat(results)
                    .withFailMessage("There was no work, and all() returned %s.", results)
                    .isEmpty();
        }
    }

    private static FireWentOutException fire() {
        return new FireWentOutException("the yard burned down");
    }

    private static Callable<String> done(String result, CountDownLatch latch) {
        return () -> {
            latch.countDown();
            return result;
        };
    }
}
