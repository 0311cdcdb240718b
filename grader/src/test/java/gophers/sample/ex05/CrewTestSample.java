package gophers.sample.ex05;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads that outlive their test, and some that do not. */
@Exercise(id = "9.1", title = "Who is left behind", points = 1)
class CrewTestSample {

    @Test
    void left_waiting() {
        new Crew().startOneThatWaits();
    }

    @Test
    void left_spinning() {
        new Crew().startOneThatSpins();
    }

    @Test
    void left_in_a_pool() throws Exception {
        new Crew().startAPool();
    }

    @Test
    void left_spinning_in_the_common_pool() {
        CountDownLatch never = new CountDownLatch(1);
        ForkJoinPool.commonPool().execute(() -> {
            while (never.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void left_with_the_name_of_a_cleaner() {
        Thread thread = new Crew().startOneThatWaits();
        thread.setName("Cleaner");
    }

    @Test
    void died_alone() throws Exception {
        new Crew().startOneThatDies().join();
    }

    @Test
    void died_while_the_test_waited() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at the oven");
            new Crew().startOneThatDies();
            gate.awaitArrival();
        }
    }

    @Test
    void failed_while_one_stood_at_a_gate() throws Exception {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate("at the oven");
            scene.threads()
                    .newThread(() -> {
                        try {
                            gate.pass();
                        } catch (InterruptedException interrupted) {
                            throw new IllegalStateException(interrupted);
                        }
                    })
                    .start();
            gate.awaitArrival();
            throw new AssertionError("The oven is cold.");
        }
    }

    @Test
    void died_in_a_scene_that_asked_for_nothing_more() throws Exception {
        try (Scene scene = new Scene()) {
            Thread thread = scene.start(() -> {
                        throw new IllegalStateException("no fire");
                    })
                    .thread();
            thread.join();
        }
    }

    @Test
    void ends_a_little_later() {
        Thread thread = new Thread(() -> {
            long sum = 0;
            for (long i = 0; i < 100_000_000L; i++) {
                sum += i * i;
            }
            IntStream.of((int) sum).sum();
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Test
    void leaves_only_what_belongs_to_the_platform() throws Exception {
        CompletableFuture.supplyAsync(() -> IntStream.range(0, 1000).parallel().sum())
                .orTimeout(1, java.util.concurrent.TimeUnit.DAYS)
                .get();
        Thread.ofVirtual().start(() -> {}).join();
    }
}
