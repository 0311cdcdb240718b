package gophers.one.ex05;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.FireWentOutException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@Exercise(id = "1.5", title = "A gopher on a thread of its own", points = 3)
class HiredGopherTest {

    @Test
    void works_while_its_boss_goes_on() throws Exception {
        try (var day = new HiredGopherTestDay("start returns at once: the work runs on the gopher's own thread.")) {
            // If the work ran on the boss's own thread, start() would stand at the gate for ever.
            day.begin();
            day.end();

            int result = day.gopher.result();
            assertThat(result)
                    .withFailMessage("The work returned 7, and result() said %d.", result)
                    .isEqualTo(7);
        }
    }

    @Test
    void works_on_the_one_thread_that_the_factory_made() throws Exception {
        try (Scene scene = new Scene()) {
            List<Thread> made = new CopyOnWriteArrayList<>();
            ThreadFactory threads = work -> {
                Thread thread = scene.threads().newThread(work);
                made.add(thread);
                return thread;
            };
            AtomicReference<Thread> worker = new AtomicReference<>();
            HiredGopher gopher = new HiredGopher(
                    () -> {
                        worker.set(Thread.currentThread());
                        return 7;
                    },
                    threads);

            assertThat(made)
                    .withFailMessage("The factory was asked for a thread, and nobody had called start() yet.")
                    .isEmpty();
            gopher.start();
            gopher.result();

            assertThat(made)
                    .withFailMessage(
                            () -> "The factory was asked for %d threads; a hired gopher is one.".formatted(made.size()))
                    .hasSize(1);
            assertThat(worker.get())
                    .withFailMessage(() -> "The work ran on %s, and not on the thread that the factory made."
                            .formatted(
                                    worker.get() == null
                                            ? "no thread"
                                            : worker.get().getName()))
                    .isSameAs(made.getFirst());
        }
    }

    @Test
    void hands_its_result_over_only_when_it_is_done() throws Exception {
        try (var day = new HiredGopherTestDay("result waits until the work is done.")) {
            day.begin();
            SceneGopher<Integer> boss = day.bossWhoWaits();
            day.end();
            assertThat(boss.awaitResult())
                    .withFailMessage("The work returned 7, but result() said %d.", boss.awaitResult())
                    .isEqualTo(7);
            assertThat(day.gopher.result())
                    .withFailMessage("Asked a second time, result() no longer said 7.")
                    .isEqualTo(7);
        }
    }

    @Test
    void does_not_take_a_false_alarm_for_the_end() throws Exception {
        try (var day = new HiredGopherTestDay("Woken too early, whoever waits waits on.")) {
            day.begin();
            SceneGopher<Integer> boss = day.bossWhoWaits();
            day.giveFalseAlarms(boss);
            day.end();

            assertThat(boss.awaitResult())
                    .withFailMessage(
                            "A boss who waited was woken too early, and did not wait on: result() said %d, not 7.",
                            boss.awaitResult())
                    .isEqualTo(7);
        }
    }

    @Test
    void tells_all_the_bosses_who_wait() throws Exception {
        try (var day = new HiredGopherTestDay("result may be called by several threads.")) {
            day.begin();
            List<SceneGopher<Integer>> bosses = List.of(day.bossWhoWaits(), day.bossWhoWaits());
            day.end();

            // A boss whom nobody tells waits for ever.
            for (SceneGopher<Integer> boss : bosses) {
                assertThat(boss.awaitResult())
                        .withFailMessage("Two bosses waited for a 7, and %s got something else.", boss.name())
                        .isEqualTo(7);
            }
        }
    }

    @Test
    void tells_nobody_before_all_is_written_down() throws Exception {
        new HiredGopherTestRush().run(new FireWentOutException("the fire went out"));
    }

    @Test
    void answers_for_itself_and_for_no_other_gopher() throws Exception {
        try (Scene scene = new Scene()) {
            HiredGopher first = new HiredGopher(() -> 7, scene.threads());
            HiredGopher second = new HiredGopher(() -> 8, scene.threads());
            first.start();
            first.result();

            second.start();
            second.result();
            int now = first.result();

            assertThat(now)
                    .withFailMessage(
                            "One gopher did 7, then another one did 8. The first one should say 7, and says %d.", now)
                    .isEqualTo(7);
        }
    }

    @Test
    void reports_an_exception_to_its_boss() throws Exception {
        HiredGopherTestDay.assertThatBossHears(new FireWentOutException("the fire went out"));
    }

    @Test
    void reports_an_error_to_its_boss() throws Exception {
        HiredGopherTestDay.assertThatBossHears(new StackOverflowError("too deep a burrow"));
    }

    @Test
    void reports_also_what_looks_like_an_answer_of_its_own() throws Exception {
        // As of a gopher that has hired a gopher itself, and as of one whose work was called off.
        HiredGopherTestDay.assertThatBossHears(new ExecutionException(new FireWentOutException("the fire went out")));
        HiredGopherTestDay.assertThatBossHears(new InterruptedException("the work was called off"));
    }

    @Test
    void works_on_when_its_boss_is_called_away() throws Exception {
        try (var day = new HiredGopherTestDay(
                "A boss who is interrupted while waiting gets an InterruptedException, whoever else may wait.")) {
            day.begin();
            SceneGopher<Integer> patient = day.bossWhoWaits();
            SceneGopher<Integer> boss = day.bossWhoMayBeCalledAway();

            boss.thread().interrupt();
            Throwable thrown = boss.awaitThrown();
            day.end();

            assertThat(thrown)
                    .withFailMessage(
                            "The boss was interrupted while waiting, and result() ended with %s.",
                            thrown == null ? "a number" : thrown)
                    .isInstanceOf(InterruptedException.class);
            assertThat(patient.awaitResult())
                    .withFailMessage("One of two bosses was called away, and the other one did not get the 7.")
                    .isEqualTo(7);
            assertThat(day.wasDisturbed())
                    .withFailMessage("The interrupt was for the boss, and the gopher at its work was interrupted, too.")
                    .isFalse();
            assertThat(day.gopher.result())
                    .withFailMessage("The boss was called away and came again, and result() did not say 7.")
                    .isEqualTo(7);
        }
    }
}
