package gophers.one.ex05;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.FireWentOutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@Exercise(id = "1.5", title = "A gopher on a thread of its own", points = 3)
class HiredGopherTest {

    @Test
    void works_while_its_boss_goes_on() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            HiredGopher gopher = hired(scene, () -> {
                gate.pass();
                return 7;
            });

            // If the work ran on the boss's own thread, start() would stand at the gate for ever.
            gopher.start();
            gate.awaitArrival();
            gate.open();

            assertThat(gopher.result()).isEqualTo(7);
        }
    }

    @Test
    void works_on_the_one_thread_that_the_factory_made() throws Exception {
        try (Scene scene = new Scene()) {
            List<Thread> made = new ArrayList<>();
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

            gopher.start();
            gopher.result();

            assertThat(made)
                    .withFailMessage("The factory was asked for %d threads; a hired gopher is one.", made.size())
                    .hasSize(1);
            assertThat(worker.get())
                    .withFailMessage(() -> "The work ran on %s, and not on the thread that the factory made."
                            .formatted(worker.get().getName()))
                    .isSameAs(made.getFirst());
        }
    }

    @Test
    void hands_its_result_over_only_when_it_is_done() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            HiredGopher gopher = hired(scene, () -> {
                gate.pass();
                return 7;
            });
            gopher.start();
            gate.awaitArrival();

            SceneGopher<Integer> boss = scene.ask(gopher::result);
            assertThatWaits(boss);
            gate.open();

            assertThat(boss.awaitResult())
                    .withFailMessage("The work returned 7, but result() said %d.", boss.awaitResult())
                    .isEqualTo(7);
            assertThat(gopher.result())
                    .withFailMessage("Asked a second time, result() no longer said 7.")
                    .isEqualTo(7);
        }
    }

    @Test
    void tells_all_the_bosses_who_wait() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            HiredGopher gopher = hired(scene, () -> {
                gate.pass();
                return 7;
            });
            gopher.start();
            gate.awaitArrival();
            List<SceneGopher<Integer>> bosses = List.of(scene.ask(gopher::result), scene.ask(gopher::result));
            for (SceneGopher<Integer> boss : bosses) {
                assertThatWaits(boss);
            }

            gate.open();

            // A boss whom nobody tells waits for ever.
            for (SceneGopher<Integer> boss : bosses) {
                assertThat(boss.awaitResult())
                        .withFailMessage("Two bosses waited for a 7, and %s got something else.", boss.name())
                        .isEqualTo(7);
            }
        }
    }

    @Test
    void reports_an_exception_to_its_boss() throws Exception {
        FireWentOutException fire = new FireWentOutException("the fire went out");
        assertThatBossHears(fire, () -> {
            throw fire;
        });
    }

    @Test
    void reports_an_error_to_its_boss() throws Exception {
        StackOverflowError error = new StackOverflowError("too deep a burrow");
        assertThatBossHears(error, () -> {
            throw error;
        });
    }

    @Test
    void works_on_when_its_boss_is_called_away() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            AtomicReference<Thread> worker = new AtomicReference<>();
            HiredGopher gopher = hired(scene, () -> {
                worker.set(Thread.currentThread());
                gate.pass();
                return 7;
            });
            gopher.start();
            gate.awaitArrival();
            SceneGopher<Integer> boss = scene.dare(gopher::result);
            assertThatWaits(boss);

            boss.thread().interrupt();
            Throwable thrown = boss.awaitThrown();

            assertThat(thrown)
                    .withFailMessage(
                            "The boss was interrupted while waiting, and result() ended with %s.",
                            thrown == null ? "a number" : thrown)
                    .isInstanceOf(InterruptedException.class);
            Rest rest = Rest.of(worker.get());
            assertThat(rest)
                    .withFailMessage("The interrupt was for the boss, and the gopher's work was ended by it: %s.", rest)
                    .isEqualTo(Rest.WAITING);
            gate.open();
            assertThat(gopher.result())
                    .withFailMessage("The boss was called away and came again, and result() did not say 7.")
                    .isEqualTo(7);
        }
    }

    private static HiredGopher hired(Scene scene, Callable<Integer> work) {
        return new HiredGopher(work, scene.threads());
    }

    private static void assertThatWaits(SceneGopher<Integer> boss) throws InterruptedException {
        Rest rest = boss.awaitRest();
        assertThat(rest)
                .withFailMessage("The gopher was still at work, and result() did not wait for it: %s.", rest)
                .isIn(Rest.WAITING, Rest.SLEEPING);
    }

    private static void assertThatBossHears(Throwable expected, Callable<Integer> work) throws Exception {
        try (Scene scene = new Scene()) {
            HiredGopher gopher = hired(scene, work);
            gopher.start();

            for (int time = 1; time <= 2; time++) {
                Throwable thrown = scene.dare(gopher::result).awaitThrown();
                assertThat(thrown)
                        .withFailMessage(
                                "The work ended with %s; asked for the %s time, result() ended with %s.",
                                expected, time == 1 ? "first" : "second", thrown == null ? "a number" : thrown)
                        .isInstanceOf(ExecutionException.class);
                assertThat(thrown.getCause())
                        .withFailMessage(
                                "The ExecutionException has %s as its cause, not %s.", thrown.getCause(), expected)
                        .isSameAs(expected);
            }
        }
    }
}
