package gophers.grader.verdict;

import static gophers.grader.verdict.CheckState.BROKEN;
import static gophers.grader.verdict.CheckState.FAILED;
import static gophers.grader.verdict.CheckState.NOT_STARTED;
import static gophers.grader.verdict.CheckState.PASSED;
import static gophers.grader.verdict.CheckState.SKIPPED;
import static gophers.grader.verdict.CheckState.UNDECIDED;
import static gophers.grader.verdict.CheckState.UNGRADED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseStateTest {

    static Stream<Arguments> states() {
        return Stream.of(
                arguments(ExerciseState.NOT_GRADED, List.of()),
                arguments(ExerciseState.NOT_GRADED, List.of(UNGRADED)),
                arguments(ExerciseState.NOT_STARTED, List.of(NOT_STARTED, NOT_STARTED)),
                arguments(ExerciseState.SOLVED, List.of(PASSED)),
                arguments(ExerciseState.SOLVED, List.of(PASSED, PASSED)),
                arguments(ExerciseState.IN_PROGRESS, List.of(FAILED)),
                arguments(ExerciseState.IN_PROGRESS, List.of(PASSED, FAILED)),
                arguments(ExerciseState.IN_PROGRESS, List.of(PASSED, NOT_STARTED)),
                arguments(ExerciseState.IN_PROGRESS, List.of(PASSED, SKIPPED)),
                arguments(ExerciseState.IN_PROGRESS, List.of(SKIPPED)),
                arguments(ExerciseState.IN_PROGRESS, List.of(PASSED, UNGRADED)),
                arguments(ExerciseState.IN_PROGRESS, List.of(NOT_STARTED, UNGRADED)),
                arguments(ExerciseState.IN_PROGRESS, List.of(UNDECIDED, FAILED)),
                arguments(ExerciseState.UNDECIDED, List.of(PASSED, UNDECIDED)),
                arguments(ExerciseState.UNDECIDED, List.of(UNDECIDED)),
                arguments(ExerciseState.BROKEN_GRADER, List.of(PASSED, BROKEN)),
                arguments(ExerciseState.BROKEN_GRADER, List.of(FAILED, UNDECIDED, BROKEN)),
                arguments(ExerciseState.BROKEN_GRADER, List.of(NOT_STARTED, BROKEN)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void follows_from_the_checks(ExerciseState expected, List<CheckState> checks) {
        assertThat(ExerciseState.of(checks)).isEqualTo(expected);
    }

    @Test
    void is_solved_only_where_every_check_has_passed() {
        for (List<CheckState> checks : allOfUpTo(3)) {
            boolean allPassed = !checks.isEmpty() && checks.stream().allMatch(PASSED::equals);
            assertThat(ExerciseState.of(checks) == ExerciseState.SOLVED)
                    .as("%s is solved", checks)
                    .isEqualTo(allPassed);
        }
    }

    @Test
    void is_red_wherever_somebody_has_to_act() {
        for (List<CheckState> checks : allOfUpTo(2)) {
            Verdict verdict = new Verdict(
                    "2.3",
                    "title",
                    3,
                    checks.stream()
                            .map(state -> new Check("a check", state, ""))
                            .toList());
            assertThat(verdict.isRed())
                    .as("%s is red", checks)
                    .isEqualTo(!List.of(PASSED, NOT_STARTED).containsAll(checks));
            assertThat(verdict.passed())
                    .isEqualTo(checks.stream().filter(PASSED::equals).count());
        }
    }

    @ParameterizedTest
    @EnumSource(ExerciseState.class)
    void has_words_for_people(ExerciseState state) {
        assertThat(state.label()).isEqualTo(state.name().toLowerCase().replace('_', ' '));
    }

    private static List<List<CheckState>> allOfUpTo(int size) {
        List<List<CheckState>> all = new ArrayList<>(List.of(List.of()));
        for (int from = 0, length = 0; length < size; length++) {
            int to = all.size();
            for (; from < to; from++) {
                for (CheckState state : CheckState.values()) {
                    List<CheckState> longer = new ArrayList<>(all.get(from));
                    longer.add(state);
                    all.add(longer);
                }
            }
        }
        assertThat(all).contains(Arrays.asList(CheckState.values()).subList(0, size));
        return all;
    }
}
