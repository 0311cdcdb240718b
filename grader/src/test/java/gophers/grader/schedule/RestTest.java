package gophers.grader.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.jvm.Progress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RestTest {

    private volatile boolean over;

    private Rest restOf(Scene.Action action) throws InterruptedException {
        try (Scene scene = new Scene()) {
            Rest rest = scene.start(action).awaitRest();
            over = true;
            return rest;
        }
    }

    @Test
    void is_waiting_for_a_signal_or_a_lock_or_a_latch() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();

        assertThat(restOf(() -> {
                    synchronized (this) {
                        wait();
                    }
                }))
                .isEqualTo(Rest.WAITING);
        assertThat(restOf(lock::lockInterruptibly)).isEqualTo(Rest.WAITING);
        assertThat(restOf(new CountDownLatch(1)::await)).isEqualTo(Rest.WAITING);
    }

    @Test
    void is_waiting_also_where_a_monitor_is_taken() throws Exception {
        synchronized (this) {
            assertThat(restOf(() -> {
                        synchronized (this) {
                            over = true;
                        }
                    }))
                    .isEqualTo(Rest.WAITING);
        }
    }

    /** It is held up by whoever is there for a moment, such as the test that has just started it. */
    @Test
    void is_no_rest_to_queue_for_the_lock_of_the_scene() throws Exception {
        assertThatItIsNoRestWhile(Scene::locked);
    }

    @Test
    void is_no_rest_to_queue_for_the_note_of_its_progress() throws Exception {
        assertThatItIsNoRestWhile((scene, held) -> {
            synchronized (Progress.class) {
                return held.get();
            }
        });
    }

    private static void assertThatItIsNoRestWhile(BiFunction<Scene, Supplier<Boolean>, Boolean> taken)
            throws Exception {
        try (Scene scene = new Scene()) {
            CountDownLatch held = new CountDownLatch(1);
            CountDownLatch looked = new CountDownLatch(1);
            SceneGopher<Void> gopher = scene.start(held::await);
            gopher.awaitRest();
            Thread holder = new Thread(() -> taken.apply(scene, () -> {
                held.countDown();
                return awaited(looked, 500);
            }));
            holder.start();
            held.await();

            Rest rest = gopher.awaitRest();

            looked.countDown();
            holder.join();
            assertThat(rest).isEqualTo(Rest.ENDED);
        }
    }

    private static boolean awaited(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void is_sleeping_for_a_limited_time() throws Exception {
        assertThat(restOf(() -> Thread.sleep(100_000))).isEqualTo(Rest.SLEEPING);
        assertThat(restOf(() -> LockSupport.parkNanos(100_000_000_000L))).isEqualTo(Rest.SLEEPING);
    }

    @Test
    void is_sleeping_also_in_short_naps() throws Exception {
        assertThat(restOf(() -> {
                    while (!over) {
                        Thread.sleep(1);
                    }
                }))
                .isEqualTo(Rest.SLEEPING);
    }

    @Test
    void is_no_rest_while_it_looks_again_and_again() throws Exception {
        assertThat(restOf(() -> {
                    while (!over) {
                        Thread.onSpinWait();
                    }
                }))
                .isEqualTo(Rest.BUSY);
        over = false;
        assertThat(restOf(() -> {
                    while (!over) {
                        Thread.yield();
                    }
                }))
                .isEqualTo(Rest.BUSY);
    }

    @Test
    void is_the_end_of_a_gopher_that_is_done() throws Exception {
        assertThat(restOf(() -> {})).isEqualTo(Rest.ENDED);
    }

    @RepeatedTest(20)
    void is_not_taken_for_granted_before_the_gopher_has_come_to_its_place() throws Exception {
        try (Scene scene = new Scene()) {
            ReentrantLock lock = new ReentrantLock();
            lock.lock();
            SceneGopher<Void> gopher = scene.start(() -> {
                for (int i = 0; i < 1000; i++) {
                    scene.change("gopher-1 makes a step", () -> {});
                }
                lock.lockInterruptibly();
            });

            assertThat(gopher.awaitRest()).isEqualTo(Rest.WAITING);
            assertThat(lock.hasQueuedThread(gopher.thread())).isTrue();
        }
    }
}
