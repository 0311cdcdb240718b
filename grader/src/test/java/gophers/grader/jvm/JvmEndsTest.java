package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class JvmEndsTest {

    @Test
    void says_how_the_jvm_ended_and_grades_the_other_tests_all_the_same() {
        Graded graded = Graded.sample("ex06.EndTestSample");

        graded.assertPassed("is right before")
                .assertFailed("exits", "The whole JVM was ended by System.exit at Ending.java:12.")
                .assertPassed("is right between")
                .assertFailed(
                        "exits on another thread while the test passes",
                        "The whole JVM was ended by System.exit at Ending.java:19.")
                .assertFailed("exits with a hook that hangs", "ended by System.exit at Ending.java:31.")
                .assertFailed("halts", "The JVM of the exercise ended in the middle, with exit code 7.")
                .assertFailed("uses up the memory", "The memory was used up.")
                .assertFailed("uses up the stack", "The stack overflowed", "at Ending.java:42.")
                .assertPassed("is right after");
        assertThat(graded.checks()).hasSize(9);
    }
}
