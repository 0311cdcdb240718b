package gophers.grader.verdict;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How far an exercise is. */
public enum ExerciseState {
    NOT_GRADED("not graded"),
    NOT_STARTED("not started"),
    IN_PROGRESS("in progress"),
    SOLVED("solved"),
    UNDECIDED("undecided"),
    BROKEN_GRADER("broken grader");

    private final String label;

    ExerciseState(String label) {
        this.label = label;
    }

    /** Returns the words for it that people and the JSON report use. */
    public String label() {
        return label;
    }

    /**
     * Returns the state that follows from the states of all checks. It is {@link #SOLVED} only if there are checks and
     * every one has passed.
     */
    public static ExerciseState of(Collection<CheckState> checks) {
        if (checks.isEmpty()) {
            return NOT_GRADED;
        }
        Set<CheckState> seen = EnumSet.copyOf(checks);
        if (seen.contains(CheckState.BROKEN)) {
            return BROKEN_GRADER;
        }
        if (seen.equals(EnumSet.of(CheckState.UNGRADED))) {
            return NOT_GRADED;
        }
        if (seen.equals(EnumSet.of(CheckState.PASSED))) {
            return SOLVED;
        }
        if (seen.equals(EnumSet.of(CheckState.NOT_STARTED))) {
            return NOT_STARTED;
        }
        if (seen.contains(CheckState.UNDECIDED) && !seen.contains(CheckState.FAILED)) {
            return UNDECIDED;
        }
        return IN_PROGRESS;
    }
}
