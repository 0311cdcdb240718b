package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ConsoleTest {

    private final Graded graded = Graded.sample("ex07.ConsoleTestSample");

    @Test
    void passes_on_what_the_exercise_prints_and_lets_it_disturb_nothing() {
        assertThat(graded.output())
                .startsWith("gopher-1: ✗ «hot»", "a line without an end", "gopher-1 burns book 0")
                .endsWith("gopher-1 burns book 299", "(more was printed, and is not shown)", "before the end");
        graded.assertPassed("says something")
                .assertPassed("reads the keyboard")
                .assertPassed("talks without end")
                .assertPassed("writes what looks like a message")
                .assertPassed("closes the console")
                .assertFailed("exchanges the console", "Nobody hears this, but the verdict does.")
                .assertPassed("is right after");
    }
}
