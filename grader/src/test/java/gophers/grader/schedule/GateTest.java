package gophers.grader.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GateTest {

    private static List<SceneGopher<Void>> arrived(Scene scene, Gate gate, int count) throws InterruptedException {
        List<SceneGopher<Void>> gophers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            gophers.add(scene.start(gate::pass));
            gate.awaitArrivals(i);
        }
        return gophers;
    }

    @Test
    void holds_gophers_until_it_is_opened() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            List<SceneGopher<Void>> gophers = arrived(scene, gate, 2);

            assertThat(gophers.get(0).awaitRest()).isEqualTo(Rest.WAITING);
            assertThat(gophers.get(1).awaitRest()).isEqualTo(Rest.WAITING);
            gate.open();
            scene.awaitEnd();

            scene.start(gate::pass).awaitEnd();
            assertThat(gate.arrivals()).isEqualTo(3);
        }
    }

    @Test
    void lets_one_after_the_other_through_in_the_order_of_their_arrival() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            List<SceneGopher<Void>> gophers = arrived(scene, gate, 3);

            for (int i = 0; i < 3; i++) {
                gate.letOne();
                gophers.get(i).awaitEnd();
                for (SceneGopher<Void> later : gophers.subList(i + 1, 3)) {
                    assertThat(later.awaitRest()).isEqualTo(Rest.WAITING);
                }
            }
        }
    }

    @Test
    void lets_one_through_that_is_not_there_yet_and_only_one() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");

            gate.letOne();

            scene.start(gate::pass).awaitEnd();
            assertThat(scene.start(gate::pass).awaitRest()).isEqualTo(Rest.WAITING);
            gate.open();
            scene.awaitEnd();
        }
    }

    @Test
    void stays_open() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            gate.open();
            gate.letOne();
            gate.open();
            gate.letOne();

            scene.start(gate::pass).awaitEnd();
            scene.start(gate::pass).awaitEnd();
        }
    }

    @Test
    void gives_no_turn_to_a_gopher_that_was_called_away() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            SceneGopher<Void> calledAway = scene.dare(() -> {
                gate.pass();
                return null;
            });
            gate.awaitArrivals(1);
            SceneGopher<Void> next = scene.start(gate::pass);
            gate.awaitArrivals(2);
            calledAway.thread().interrupt();
            assertThat(calledAway.awaitThrown()).isInstanceOf(InterruptedException.class);

            gate.letOne();

            next.awaitEnd();
        }
    }

    @Test
    void lets_a_test_wait_for_so_many() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at work");
            AtomicInteger seen = new AtomicInteger();
            SceneGopher<Void> watcher = scene.start(() -> {
                gate.awaitArrivals(2);
                seen.set(gate.arrivals());
            });

            scene.start(gate::pass);
            gate.awaitArrival();
            assertThat(watcher.awaitRest()).isEqualTo(Rest.WAITING);
            scene.start(gate::pass);
            watcher.awaitEnd();

            assertThat(seen).hasValueGreaterThanOrEqualTo(2);
            gate.open();
        }
    }
}
