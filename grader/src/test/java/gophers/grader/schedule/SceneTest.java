package gophers.grader.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.yard.FireWentOutException;
import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SceneTest {

    private static final FireWentOutException FIRE = new FireWentOutException("the fire went out");

    private static Void burnOut() {
        throw FIRE;
    }

    @Test
    void names_all_its_gophers_in_their_order() throws Exception {
        try (Scene scene = new Scene()) {
            SceneGopher<Void> first = scene.start(() -> {});
            Thread hired = scene.threads().newThread(() -> {});
            SceneGopher<Integer> third = scene.ask(() -> 7);

            assertThat(List.of(first.name(), hired.getName(), third.name()))
                    .containsExactly("gopher-1", "gopher-2", "gopher-3");
            assertThat(hired.isDaemon() && third.thread().isDaemon()).isTrue();
            assertThat(third.awaitResult()).isEqualTo(7);
        }
    }

    @Test
    void waits_for_the_end_of_the_gophers_that_it_started() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            SceneGopher<Void> gopher = scene.start(gate::pass);
            SceneGopher<Void> waiting = scene.start(scene.threads().newThread(() -> {})::start);
            gate.awaitArrival();

            assertThat(gopher.thread().isAlive()).isTrue();
            gate.open();
            scene.awaitEnd();

            assertThat(gopher.thread().isAlive()).isFalse();
            assertThat(waiting.thread().isAlive()).isFalse();
        }
    }

    @Test
    void ends_the_test_at_once_when_a_skeleton_is_still_empty() throws Exception {
        try (Scene scene = new Scene()) {
            Gate never = scene.gate("where nobody comes");
            TodoException todo = new TodoException("2.8", "begin");
            scene.dare(() -> {
                throw todo;
            });

            assertThat(catchThrowable(never::awaitArrival))
                    .isInstanceOf(AssertionError.class)
                    .hasCause(todo);
        } finally {
            TodoException.forget();
        }
    }

    @Test
    void ends_the_test_at_once_when_a_gopher_dies_while_the_test_waits() throws Exception {
        try (Scene scene = new Scene()) {
            Gate never = scene.gate("where nobody comes");
            Meeting alone = scene.meeting("where nobody comes", 2);
            CountDownLatch dead = new CountDownLatch(1);
            SceneGopher<Void> other = scene.start(dead::await);
            scene.start(SceneTest::burnOut);

            for (Scene.Action wait : List.<Scene.Action>of(
                    never::awaitArrival, alone::awaitComingAbout, never::pass, alone::join, other::awaitEnd)) {
                assertThat(catchThrowable(wait::run))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageStartingWith("gopher-2 died: FireWentOutException")
                        .hasMessageContaining("the fire went out")
                        .hasCause(FIRE);
            }
            dead.countDown();
        }
    }

    @Test
    void ends_the_wait_of_other_gophers_too_when_one_dies() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            SceneGopher<Void> waiting = scene.dare(() -> {
                gate.pass();
                return null;
            });
            gate.awaitArrival();

            scene.start(SceneTest::burnOut);

            waiting.thread().join();
            assertThat(waiting.awaitThrown())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("gopher-2 died");
        }
    }

    @Test
    void tells_what_a_gopher_has_thrown_that_may_throw() throws Exception {
        try (Scene scene = new Scene()) {
            SceneGopher<Void> daring = scene.dare(SceneTest::burnOut);
            SceneGopher<Integer> lucky = scene.dare(() -> 7);

            assertThat(daring.awaitThrown()).isSameAs(FIRE);
            assertThat(lucky.awaitThrown()).isNull();
            assertThat(lucky.awaitResult()).isEqualTo(7);
            assertThat(scene.ask(() -> 8).awaitResult()).isEqualTo(8);
        }
    }

    @Test
    void fails_whoever_asks_a_gopher_for_its_result_that_has_thrown() throws Exception {
        try (Scene scene = new Scene()) {
            SceneGopher<Void> gopher = scene.ask(SceneTest::burnOut);

            assertThat(catchThrowable(gopher::awaitResult))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("gopher-1 died: FireWentOutException (the fire went out).")
                    .hasCause(FIRE);
            assertThat(catchThrowable(scene::awaitEnd)).hasCause(FIRE);
        }
    }

    @Test
    void lets_everybody_go_when_it_is_closed() throws Exception {
        Scene scene = new Scene();
        Gate gate = scene.gate("at the gate");
        Meeting meeting = scene.meeting("at the meeting", 4);
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch thereInMeeting = new CountDownLatch(1);
        List<SceneGopher<Void>> gophers = List.of(
                scene.start(gate::pass),
                scene.start(() -> {
                    thereInMeeting.countDown();
                    meeting.join();
                }),
                scene.start(never::await));
        Thread hired = scene.threads().newThread(() -> catchThrowable(gate::pass));
        hired.start();
        gate.awaitArrivals(2);
        thereInMeeting.await();

        scene.close();

        hired.join();
        for (SceneGopher<Void> gopher : gophers) {
            gopher.thread().join();
            assertThat(gopher.awaitThrown()).isInstanceOf(InterruptedException.class);
        }
        assertThat(catchThrowable(gate::pass)).isInstanceOf(InterruptedException.class);
    }
}
