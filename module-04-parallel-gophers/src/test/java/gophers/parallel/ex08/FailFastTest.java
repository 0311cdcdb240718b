package gophers.parallel.ex08;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.FireWentOutException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
                new FireWentOutException("the yard burned down"),
                new StackOverflowError("too deep a burrow"),
                new IllegalStateException("the chimney fell in"));
        for (int failing = 0; failing < 3; failing++) {
            try (Scene scene = new Scene().about(CALLED_BACK)) {
                FailFastTestDay day = new FailFastTestDay(scene, failing, failures.get(failing), () -> {});

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
                FireWentOutException fire = new FireWentOutException("the yard burned down");
                FailFastTestDay day = new FailFastTestDay(scene, failing, fire, () -> {
                    throw new IllegalStateException("no time to tidy up");
                });

                day.assertCause(day.untilItFails());
            }
        }
    }

    @Test
    void waits_until_the_others_have_tidied_up() throws Exception {
        for (int failing = 0; failing < 3; failing++) {
            try (Scene scene = new Scene().about("all() waits until all threads have ended their work.")) {
                Gate tidying = scene.gate("tidying up");
                FireWentOutException fire = new FireWentOutException("the yard burned down");
                FailFastTestDay day = new FailFastTestDay(scene, failing, fire, tidying::pass);
                SceneGopher<List<String>> boss = day.begin();
                day.fire.open();
                tidying.awaitArrivals(2);

                for (int left = 2; left > 0; left--) {
                    Rest rest = boss.awaitRest();
                    assertThat(rest)
                            .withFailMessage(
                                    "Yard %d failed, %d of the others still tidied up, and all() did not wait: %s.",
                                    failing, left, rest)
                            .isIn(Rest.WAITING, Rest.SLEEPING);
                    tidying.letOne();
                }
                day.assertCause(boss.awaitThrown());
            }
        }
    }

    @Test
    void calls_all_back_when_its_caller_is_called_away() throws Exception {
        try (Scene scene = new Scene().about("If the caller is interrupted, all others are interrupted too.")) {
            Gate tidying = scene.gate("tidying up");
            FailFastTestDay day = new FailFastTestDay(scene, 3, null, tidying::pass);
            SceneGopher<List<String>> boss = day.begin();
            boss.awaitRest();

            boss.thread().interrupt();
            tidying.awaitArrivals(3);
            Rest rest = boss.awaitRest();
            assertThat(rest)
                    .withFailMessage(
                            "The boss was called away, three yards tidied up, and all() did not wait: %s.", rest)
                    .isIn(Rest.WAITING, Rest.SLEEPING);
            tidying.open();
            Throwable thrown = boss.awaitThrown();

            assertThat(thrown)
                    .withFailMessage(
                            "The boss was interrupted while it waited, and all() ended with %s.",
                            thrown == null ? "a list of results" : thrown)
                    .isInstanceOf(InterruptedException.class);
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

    private static Callable<String> done(String result, CountDownLatch latch) {
        return () -> {
            latch.countDown();
            return result;
        };
    }
}
