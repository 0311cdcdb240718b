package gophers.sample.ex09;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.grader.schedule.Scene;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Right answers that look like hangs for more than a moment. */
@Exercise(id = "9.1", title = "Slow, but right", points = 1)
class SlowButRightTestSample {

    /** Longer than nobody may move before the watch takes it for a hang. */
    private static final int MILLIS = 1000;

    /** Needs this much time of a core, however long that takes. */
    private static void work() {
        long cpu = cpu();
        while (cpu() - cpu < MILLIS * 1_000_000L) {
            Thread.onSpinWait();
        }
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void nap() {
        catchThrowable(() -> Thread.sleep(Duration.ofMillis(MILLIS)));
    }

    @Test
    void computes_on_a_gopher() throws Exception {
        try (Scene scene = new Scene()) {
            scene.start(SlowButRightTestSample::work).awaitEnd();
        }
    }

    @Test
    void computes_in_the_common_pool() throws Exception {
        CompletableFuture.runAsync(SlowButRightTestSample::work).get();
    }

    @Test
    void computes_on_a_virtual_thread() throws Exception {
        ThreadFactory virtual = Thread.ofVirtual().factory();
        Thread thread = virtual.newThread(() -> {
            long start = System.nanoTime();
            while (System.nanoTime() - start < MILLIS * 1_000_000L) {
                Thread.onSpinWait();
            }
        });
        thread.start();
        thread.join();
    }

    @Test
    void sleeps_on_a_virtual_thread() throws Exception {
        Thread.ofVirtual().start(SlowButRightTestSample::nap).join();
    }

    @Test
    void waits_for_a_time_limit() {
        CompletableFuture<Void> never = new CompletableFuture<>();

        Throwable thrown = catchThrowable(
                () -> never.orTimeout(MILLIS, TimeUnit.MILLISECONDS).get());

        assertThat(thrown).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(TimeoutException.class);
    }

    @Exercise(id = "9.2", title = "Right, and alone", points = 1)
    static class OneSecond {

        @Test
        void computes_for_a_second() throws Exception {
            System.out.println("it begins");
            try (Scene scene = new Scene()) {
                scene.start(SlowButRightTestSample::work).awaitEnd();
            }
        }
    }
}
