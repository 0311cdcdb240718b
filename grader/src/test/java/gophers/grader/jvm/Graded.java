package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What came of a sample exercise, graded in children as a learner's is. */
record Graded(Map<String, Check> checks, List<String> output, List<String> films, Duration time) {

    /** @param sample the name of the test class, without {@code gophers.sample} */
    static Graded sample(String sample) {
        List<String> output = new ArrayList<>();
        return sample(sample, output, output::add);
    }

    /** @param listener hears each line that the exercise prints */
    static Graded sample(String sample, Consumer<String> listener) {
        return sample(sample, List.of(), listener);
    }

    private static Graded sample(String sample, List<String> output, Consumer<String> listener) {
        long start = System.nanoTime();
        List<String> films = new ArrayList<>();
        Map<String, Check> checks = ExerciseRun.grade(
                "gophers.sample." + sample, false, System.getProperty("java.class.path"), listener, films::add);
        return new Graded(checks, output, films, Duration.ofNanos(System.nanoTime() - start));
    }

    List<String> names() {
        return checks.values().stream().map(Check::name).toList();
    }

    Check check(String name) {
        assertThat(names()).containsOnlyOnce(name);
        return checks.values().stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Graded assertPassed(String name) {
        assertThat(check(name)).isEqualTo(new Check(name, CheckState.PASSED, ""));
        return this;
    }

    Graded assertFailed(String name, String... words) {
        assertThat(check(name).state()).as("%s", check(name)).isEqualTo(CheckState.FAILED);
        for (String part : words) {
            assertThat(check(name).message()).contains(part);
        }
        return this;
    }
}
