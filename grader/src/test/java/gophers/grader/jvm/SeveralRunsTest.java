package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SeveralRunsTest {

    private static List<Map<String, Check>> threeRuns(String sample) throws ClassNotFoundException {
        return ExerciseRun.gradeOften(
                Class.forName("gophers.sample.ex01.PlainTestSample$" + sample),
                System.getProperty("java.class.path"),
                3);
    }

    @Test
    void gives_a_result_for_each_run() throws Exception {
        assertThat(threeRuns("OneFails"))
                .hasSize(3)
                .allSatisfy(checks -> assertThat(checks.values())
                        .extracting(Check::name, check -> check.state().name())
                        .containsExactlyInAnyOrder(tuple("is right", "PASSED"), tuple("is wrong", "FAILED")));
    }

    @Test
    void begins_each_run_with_classes_that_remember_nothing() throws Exception {
        assertThat(threeRuns("Remembers"))
                .hasSize(3)
                .allSatisfy(checks -> assertThat(checks.values())
                        .singleElement()
                        .extracting(Check::state)
                        .isEqualTo(CheckState.PASSED));
    }

    @Test
    void goes_on_in_another_jvm_when_one_has_ended() throws Exception {
        assertThat(threeRuns("EndsItsJvm"))
                .hasSize(3)
                .allSatisfy(checks -> assertThat(checks.values())
                        .extracting(Check::name, check -> check.state().name())
                        .containsExactlyInAnyOrder(tuple("is right", "PASSED"), tuple("ends it", "FAILED")));
    }

    @Test
    void is_broken_and_not_short_of_a_run_when_the_grader_fails() throws Exception {
        List<Map<String, Check>> runs = ExerciseRun.gradeOften(
                Class.forName("gophers.sample.ex01.PlainTestSample$OneFails"), "no-such-folder", 3);

        assertThat(runs)
                .singleElement()
                .satisfies(checks ->
                        assertThat(checks.values()).extracting(Check::state).containsOnly(CheckState.BROKEN));
    }
}
