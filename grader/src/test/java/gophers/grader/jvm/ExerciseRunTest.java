package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ExerciseRunTest {

    @Test
    void passes_what_is_right() {
        Graded graded = Graded.sample("ex01.PlainTestSample$AllRight");

        graded.assertPassed("burns one book").assertPassed("burns two books");
        assertThat(graded.checks())
                .hasSize(2)
                .containsKey("[engine:junit-jupiter]/[class:gophers.sample.ex01.PlainTestSample$AllRight]"
                        + "/[method:burns_one_book()]");
    }

    @Test
    void fails_what_is_wrong_and_only_that() {
        Graded.sample("ex01.PlainTestSample$OneFails")
                .assertPassed("is right")
                .assertFailed("is wrong", "One book was burned; the contract says two.");
    }

    @Test
    void does_not_pass_what_was_told_not_to_run() {
        Graded graded = Graded.sample("ex01.PlainTestSample$NotRun");

        graded.assertPassed("is right");
        assertThat(graded.check("is switched off"))
                .isEqualTo(new Check("is switched off", CheckState.SKIPPED, "It was told not to run: for a reason"));
        assertThat(graded.check("gives up").state()).isEqualTo(CheckState.SKIPPED);
    }

    @Test
    void has_a_result_for_each_run_of_a_method_that_runs_several_times() {
        Graded graded = Graded.sample("ex01.PlainTestSample$SeveralTimes");

        graded.assertPassed("burns 1 books")
                .assertFailed("burns 2 books", "two is one too few")
                .assertPassed("burns 3 books")
                .assertPassed("repetition 1 of 2")
                .assertPassed("repetition 2 of 2");
        assertThat(graded.names())
                .containsSubsequence("burns 1 books", "burns 2 books", "burns 3 books")
                .hasSize(5);
    }

    @Test
    void loses_no_run_of_such_a_method_when_one_of_them_ends_its_jvm() {
        Graded graded = Graded.sample("ex01.PlainTestSample$TemplateThatEndsItsJvm");

        graded.assertPassed("burns 1 books")
                .assertFailed("burns 2 books", "exit code 3")
                .assertPassed("burns 3 books")
                .assertFailed("burns 4 books", "four is one too many")
                .assertPassed("is right");
        assertThat(graded.checks()).hasSize(5);
    }

    @Test
    void passes_nothing_where_there_is_nothing() {
        assertThat(Graded.sample("ex01.PlainTestSample$Empty").checks()).isEmpty();
    }

    @Test
    void is_broken_where_there_is_no_such_class() {
        assertThat(Graded.sample("Nowhere").checks().values())
                .singleElement()
                .satisfies(check -> assertThat(check.state()).isEqualTo(CheckState.BROKEN))
                .satisfies(check -> assertThat(check.message())
                        .startsWith("The grader itself failed: ")
                        .contains("gophers.sample.Nowhere"));
    }

    @Test
    void is_broken_where_no_jvm_can_run_it() {
        assertThat(ExerciseRun.grade("gophers.sample.Any", false, "no-such-folder", line -> {}, film -> {})
                        .values())
                .singleElement()
                .satisfies(check -> assertThat(check.state()).isEqualTo(CheckState.BROKEN))
                .satisfies(check -> assertThat(check.message()).contains("ChildMain"));
    }

    @Test
    void is_broken_when_nothing_happens_before_the_first_test() {
        Graded graded = Graded.sample("ex08.NaughtyTestSample$HangsBeforeTheTests");

        assertThat(graded.check("is never run").state()).isEqualTo(CheckState.BROKEN);
        assertThat(graded.check("is never run").message()).contains("stood still");
    }

    @Test
    void says_how_the_jvm_ended_that_has_run_no_test() {
        Graded graded = Graded.sample("ex08.NaughtyTestSample$NeverStarts");

        assertThat(graded.check("is never run").state()).isEqualTo(CheckState.BROKEN);
        assertThat(graded.check("is never run").message()).contains("ran no test", "exit code 3");
    }

    @Test
    void starts_a_jvm_once_more_that_has_run_no_test() {
        Graded.sample("ex08.NaughtyTestSample$StartsTheSecondTime").assertPassed("is run all the same");
    }

    @Test
    void fails_each_test_of_a_class_that_cannot_be_loaded() {
        Graded.sample("ex08.NaughtyTestSample$StaticInitialiser")
                .assertFailed("at first", "static field or block", "IllegalStateException (no fire)")
                .assertFailed("later", "static field or block", "IllegalStateException: no fire");
        Graded.sample("ex08.NaughtyTestSample$BadTests")
                .assertFailed("is never run", "static field or block", "ArithmeticException");
    }

    @Test
    void lets_no_interrupt_reach_the_next_test() {
        Graded.sample("ex08.NaughtyTestSample$Interrupts")
                .assertPassed("interrupts the caller")
                .assertPassed("interrupts the waiting caller")
                .assertPassed("is right after");
    }

    @Test
    void notices_that_somebody_else_would_hear_of_uncaught_exceptions() {
        Graded.sample("ex08.NaughtyTestSample$OwnHandler").assertFailed("hides a failure", "default handler");
    }
}
