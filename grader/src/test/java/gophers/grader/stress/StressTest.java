package gophers.grader.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.verdict.BrokenGraderException;
import gophers.grader.verdict.FailureText;
import gophers.grader.verdict.UndecidedException;
import gophers.yard.TodoException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class StressTest {

    @AfterEach
    void forget() {
        TodoException.forget();
        CountStress.DiesLater.CALLS.set(0);
    }

    @Test
    void convicts_a_wrong_answer_with_a_table_of_all_outcomes() {
        Throwable thrown = catchThrowable(() -> Stress.mustHold(CountStress.Wrong.class, CountStress.Wrong.class));

        assertThat(thrown)
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)One book was lost\\.\nWhat came out:\n"
                        + "  1 +[\\d.,]+ times   ✗ One book was lost\\.\n"
                        + "  2 +[\\d.,]+ times     both books are counted");
    }

    @Test
    void convicts_an_answer_with_an_outcome_that_nobody_has_named() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Stress.mustHold(CountStress.CountsTooMuch.class, CountStress.Wrong.class))
                .withMessageContaining("  7 ")
                .withMessageContaining("✗");
    }

    @Test
    void acquits_a_right_answer() {
        assertThatCode(() -> Stress.mustHold(CountStress.Right.class, CountStress.Wrong.class))
                .doesNotThrowAnyException();
    }

    @Test
    void does_not_decide_when_the_canary_does_not_show_its_error() {
        assertThatExceptionOfType(UndecidedException.class)
                .isThrownBy(() ->
                        Stress.mustHold(3, CountStress.Right.class, CountStress.Wrong.class, CountStress.Right.class))
                .withMessageContaining("in only 0 of 3 rounds");
    }

    @Test
    void brings_out_a_skeleton_as_it_is() {
        assertThatExceptionOfType(TodoException.class)
                .isThrownBy(() -> Stress.mustHold(CountStress.Todo.class, CountStress.Wrong.class));
    }

    @Test
    void says_who_died_under_stress() {
        Throwable thrown = catchThrowable(() -> Stress.mustHold(CountStress.DiesLater.class, CountStress.Wrong.class));

        assertThat(thrown).isInstanceOf(AssertionError.class);
        assertThat(FailureText.sentence(thrown))
                .isEqualTo("Under stress, a gopher died: java.lang.IllegalStateException: the fire went out.");
    }

    @Test
    void is_broken_where_jcstress_has_generated_nothing() {
        for (Class<?> unknown : new Class<?>[] {String.class, CountStress.class}) {
            assertThatExceptionOfType(BrokenGraderException.class)
                    .isThrownBy(() -> Stress.mustHold(unknown, CountStress.Wrong.class))
                    .withMessageContaining(unknown.getName());
            assertThatExceptionOfType(BrokenGraderException.class)
                    .isThrownBy(() -> Stress.mustHold(CountStress.Right.class, unknown));
        }
    }

    @Test
    void acquits_nobody_before_the_canary_was_convicted_often_enough() {
        assertThatExceptionOfType(UndecidedException.class)
                .isThrownBy(() -> Stress.mustHold(Stress.ENOUGH - 1, CountStress.Right.class, CountStress.Wrong.class));
    }

    @Test
    void does_not_charge_the_answer_with_a_canary_that_dies() {
        assertThatExceptionOfType(BrokenGraderException.class)
                .isThrownBy(() -> Stress.mustHold(CountStress.Right.class, CountStress.DiesLater.class));
    }

    @Test
    void acquits_nobody_without_a_canary() {
        assertThatExceptionOfType(BrokenGraderException.class)
                .isThrownBy(() -> Stress.mustHold(CountStress.Right.class));
    }
}
