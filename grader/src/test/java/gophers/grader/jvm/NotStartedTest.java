package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class NotStartedTest {

    @Test
    void is_what_a_skeleton_is_wherever_it_surfaces() {
        Graded graded = Graded.sample("ex02.TodoTestSample");

        assertThat(graded.checks()).hasSize(9);
        graded.assertPassed("not at all");
        assertThat(graded.checks().values())
                .filteredOn(check -> !check.name().equals("not at all"))
                .allSatisfy(check -> assertThat(check)
                        .isEqualTo(
                                new Check(check.name(), CheckState.NOT_STARTED, "exercise 9.2 is not started: begin")));
    }
}
