package gophers.grader.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NamedLockTest {

    @Test
    void is_held_by_one_at_a_time() throws Exception {
        try (Scene scene = new Scene()) {
            NamedLock lock = scene.lock("cart A");
            lock.lock();

            assertThat(scene.ask(() -> lock.tryLock()).awaitResult()).isFalse();
            assertThat(scene.ask(() -> lock.tryLock(1, TimeUnit.MILLISECONDS)).awaitResult())
                    .isFalse();
            SceneGopher<Void> next = scene.start(lock::lock);
            assertThat(next.awaitRest()).isEqualTo(Rest.WAITING);
            lock.unlock();

            next.awaitEnd();
            assertThat(lock.isFree()).isFalse();
        }
    }

    @Test
    void can_be_taken_again_by_its_holder() {
        try (Scene scene = new Scene()) {
            NamedLock lock = scene.lock("cart A");
            lock.lock();
            assertThat(lock.tryLock()).isTrue();

            lock.unlock();
            assertThat(lock.isFree()).isFalse();
            lock.unlock();
            assertThat(lock.isFree()).isTrue();
        }
    }

    @Test
    void is_let_go_by_its_holder_alone() throws Exception {
        try (Scene scene = new Scene()) {
            NamedLock lock = scene.lock("cart A");
            lock.lock();

            Throwable thrown = scene.dare(() -> {
                        lock.unlock();
                        return null;
                    })
                    .awaitThrown();

            assertThat(thrown).isInstanceOf(IllegalMonitorStateException.class);
            assertThat(lock.isFree()).isFalse();
        }
        try (Scene scene = new Scene()) {
            assertThatExceptionOfType(IllegalMonitorStateException.class)
                    .isThrownBy(() -> scene.lock("cart B").unlock());
        }
    }

    @Test
    void can_be_waited_for_until_an_interrupt() throws Exception {
        try (Scene scene = new Scene()) {
            NamedLock lock = scene.lock("cart A");
            lock.lock();
            SceneGopher<Void> gopher = scene.dare(() -> {
                lock.lockInterruptibly();
                return null;
            });
            gopher.awaitRest();

            gopher.thread().interrupt();

            assertThat(gopher.awaitThrown()).isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void holds_whoever_has_just_taken_it_at_a_gate() throws Exception {
        try (Scene scene = new Scene()) {
            NamedLock lock = scene.lock("cart A");
            Gate gate = scene.gate("with cart A in its paws");
            lock.holdAt(gate);
            SceneGopher<Void> gopher = scene.start(() -> {
                lock.lockInterruptibly();
                lock.lock();
                lock.unlock();
                lock.unlock();
            });

            gate.awaitArrival();
            assertThat(lock.isFree()).isFalse();
            gate.open();

            gopher.awaitEnd();
            assertThat(gate.arrivals()).isEqualTo(1);
            assertThat(lock.isFree()).isTrue();
        }
    }

    @Test
    void is_free_again_when_its_holder_is_interrupted_at_the_gate() throws Exception {
        try (Scene scene = new Scene()) {
            NamedLock lock = scene.lock("cart A");
            Gate gate = scene.gate("with cart A in its paws");
            lock.holdAt(gate);
            SceneGopher<Void> gopher = scene.dare(() -> {
                lock.lockInterruptibly();
                return null;
            });
            gate.awaitArrival();

            gopher.thread().interrupt();

            assertThat(gopher.awaitThrown()).isInstanceOf(InterruptedException.class);
            assertThat(lock.isFree()).isTrue();
        }
    }
}
