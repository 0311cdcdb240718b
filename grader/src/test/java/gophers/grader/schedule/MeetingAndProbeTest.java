package gophers.grader.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MeetingAndProbeTest {

    @Test
    void meeting_lets_nobody_go_before_all_are_there_at_once() throws Exception {
        try (Scene scene = new Scene()) {
            Meeting meeting = scene.meeting("at the oven", 3);
            SceneGopher<Void> first = scene.start(meeting::join);
            SceneGopher<Void> second = scene.start(meeting::join);
            assertThat(first.awaitRest()).isEqualTo(Rest.WAITING);
            assertThat(second.awaitRest()).isEqualTo(Rest.WAITING);

            scene.start(meeting::join);

            meeting.awaitComingAbout();
            scene.awaitEnd();
        }
    }

    @Test
    void meeting_is_open_once_it_has_come_about() throws Exception {
        try (Scene scene = new Scene()) {
            Meeting meeting = scene.meeting("at the oven", 2);
            scene.start(meeting::join);
            scene.start(meeting::join);
            scene.awaitEnd();

            scene.start(meeting::join).awaitEnd();
        }
    }

    @Test
    void meeting_does_not_count_a_gopher_that_was_called_away() throws Exception {
        try (Scene scene = new Scene()) {
            Meeting meeting = scene.meeting("at the oven", 2);
            SceneGopher<Void> calledAway = scene.dare(() -> {
                meeting.join();
                return null;
            });
            assertThat(calledAway.awaitRest()).isEqualTo(Rest.WAITING);
            calledAway.thread().interrupt();
            assertThat(calledAway.awaitThrown()).isInstanceOf(InterruptedException.class);

            SceneGopher<Void> second = scene.start(meeting::join);

            assertThat(second.awaitRest()).isEqualTo(Rest.WAITING);
            scene.start(meeting::join);
            scene.awaitEnd();
        }
    }

    @Test
    void probe_tells_who_is_inside_and_who_was_when_most_were() throws Exception {
        try (Scene scene = new Scene()) {
            Probe probe = scene.probe("at the oven");
            Gate gate = scene.gate("burning");
            SceneGopher<Void> first = scene.start(() -> probe.around(gate::pass));
            gate.awaitArrivals(1);
            scene.start(() -> probe.around(gate::pass));
            gate.awaitArrivals(2);

            assertThat(probe.inside()).containsExactly("gopher-1", "gopher-2");
            gate.letOne();
            first.awaitEnd();
            assertThat(probe.inside()).containsExactly("gopher-2");
            gate.open();
            scene.awaitEnd();
            scene.start(() -> probe.around(() -> {})).awaitEnd();

            assertThat(probe.inside()).isEmpty();
            assertThat(probe.most()).containsExactly("gopher-1", "gopher-2");
        }
    }

    @Test
    void probe_lets_a_gopher_out_that_throws() {
        try (Scene scene = new Scene()) {
            Probe probe = scene.probe("at the oven");
            IllegalStateException hot = new IllegalStateException("too hot");
            AtomicReference<List<String>> inside = new AtomicReference<>();

            Throwable thrown = catchThrowable(() -> probe.around(() -> {
                inside.set(probe.inside());
                throw hot;
            }));

            assertThat(thrown).isSameAs(hot);
            assertThat(inside.get()).hasSize(1);
            assertThat(probe.inside()).isEmpty();
            assertThat(probe.most()).isEqualTo(inside.get());
        }
    }
}
