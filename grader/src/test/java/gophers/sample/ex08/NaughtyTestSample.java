package gophers.sample.ex08;

import gophers.grader.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Answers that meddle with what is not theirs. */
final class NaughtyTestSample {

    @Exercise(id = "9.1", title = "Interrupts", points = 1)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Interrupts {

        @Test
        @Order(1)
        void interrupts_the_caller() {
            Thread.currentThread().interrupt();
        }

        @Test
        @Order(2)
        void interrupts_the_waiting_caller() throws Exception {
            Thread caller = Thread.currentThread();
            Thread thread = new Thread(caller::interrupt);
            thread.start();
            while (!caller.isInterrupted()) {
                LockSupport.park();
            }
            while (thread.isAlive()) {
                // Not join, which would end with the interrupt.
                Thread.onSpinWait();
            }
        }

        @Test
        @Order(3)
        void is_right_after() throws Exception {
            Thread.sleep(0, 1);
        }
    }

    @Exercise(id = "9.2", title = "A class that cannot be loaded", points = 1)
    static class StaticInitialiser {

        @Test
        void at_first() {
            Cold.burn();
        }

        @Test
        void later() {
            Cold.burn();
        }
    }

    static final class Cold {
        static {
            if (Cold.class.getName().length() > 1) {
                throw new IllegalStateException("no fire");
            }
        }

        static void burn() {}
    }

    @Exercise(id = "9.3", title = "Tests that cannot be loaded", points = 1)
    static class BadTests {
        private static final int LOADED = 1 / Integer.getInteger("gophers.nothing", 0);

        @Test
        void is_never_run() {
            System.out.println(LOADED);
        }
    }

    @Exercise(id = "9.4", title = "Hangs before the first test", points = 1)
    static class HangsBeforeTheTests {

        @BeforeAll
        static void hang() {
            while (true) {
                LockSupport.park();
            }
        }

        @Test
        void is_never_run() {}
    }

    /** Its JVM ends before a test has begun, as one does that cannot be started. */
    @Exercise(id = "9.6", title = "Never gets started", points = 1)
    static class NeverStarts {

        @BeforeAll
        static void end() {
            Runtime.getRuntime().halt(3);
        }

        @Test
        void is_never_run() {}
    }

    @Exercise(id = "9.7", title = "Gets started the second time", points = 1)
    static class StartsTheSecondTime {

        @BeforeAll
        static void end_the_first_time() throws IOException {
            // The parent of both children is the same.
            ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
            long began = parent.info().startInstant().orElseThrow().toEpochMilli();
            Path mark = Path.of(System.getProperty("java.io.tmpdir"), "gophers-" + parent.pid() + "-" + began);
            if (!Files.deleteIfExists(mark)) {
                Files.createFile(mark);
                Runtime.getRuntime().halt(3);
            }
        }

        @Test
        void is_run_all_the_same() {}
    }

    @Exercise(id = "9.5", title = "Catches what nobody should", points = 1)
    static class OwnHandler {

        @Test
        void hides_a_failure() throws Exception {
            Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
            Thread thread = new Thread(() -> {
                throw new IllegalStateException("no fire");
            });
            thread.start();
            thread.join();
        }
    }

    private NaughtyTestSample() {}
}
