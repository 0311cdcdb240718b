package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseThreadsTest {

    private static final int TIMES = 500;

    static Arguments[] platform() {
        return new Arguments[] {
            Arguments.of("the common pool", ForkJoinPool.commonPool()),
            Arguments.of("virtual threads", (Executor) Thread::startVirtualThread)
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("platform")
    void knows_of_a_task_from_the_moment_when_it_is_given(String name, Executor executor) {
        int missed = 0;
        for (int time = 0; time < TIMES; time++) {
            CountDownLatch evening = new CountDownLatch(1);
            executor.execute(() -> {
                while (evening.getCount() > 0) {
                    Thread.onSpinWait();
                }
            });
            if (!ExerciseThreads.isSomethingGiven()) {
                missed++;
            }
            evening.countDown();
        }

        assertThat(missed).isZero();
    }
}
