package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class SlowButRightTest {

    @Test
    void is_not_a_hang() {
        Graded graded = Graded.sample("ex09.SlowButRightTestSample");

        assertThat(graded.checks()).hasSize(5);
        graded.names().forEach(graded::assertPassed);
    }

    @Test
    void is_not_a_hang_on_a_machine_under_load_either() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> load = new ArrayList<>();
        Runnable spin = () -> {
            while (!over.get()) {
                Thread.onSpinWait();
            }
        };
        try {
            Graded graded = Graded.sample("ex09.SlowButRightTestSample$OneSecond", line -> {
                // Only now: the start of the child is not what this test is about.
                for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
                    load.add(Thread.ofPlatform().daemon().start(spin));
                }
            });
            graded.assertPassed("computes for a second");
            assertThat(load).isNotEmpty();
        } finally {
            over.set(true);
            for (Thread thread : load) {
                thread.join();
            }
        }
    }
}
