package gophers.grader.verdict;

import java.util.List;

/**
 * What came of one exercise. Immutable.
 *
 * @param id the exercise's id
 * @param points what it gives once it is solved
 * @param checks its checks, in the order in which they ran
 */
public record Verdict(String id, String title, int points, List<Check> checks) {

    public Verdict {
        checks = List.copyOf(checks);
    }

    public ExerciseState state() {
        return ExerciseState.of(checks.stream().map(Check::state).toList());
    }

    public long passed() {
        return checks.stream()
                .filter(check -> check.state() == CheckState.PASSED)
                .count();
    }

    /** Whether something in it has to be mended before the build may be green. */
    public boolean isRed() {
        return checks.stream().anyMatch(check -> check.state().isRed());
    }
}
