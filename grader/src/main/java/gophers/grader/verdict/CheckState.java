package gophers.grader.verdict;

/** What came of one check. Only {@link #PASSED} counts for the learner; nothing else is ever read as a success. */
public enum CheckState {
    PASSED,
    FAILED,
    /** The skeleton's {@link gophers.yard.TodoException} surfaced. */
    NOT_STARTED,
    /** The grader could not make the error show where it should have: it cannot tell. */
    UNDECIDED,
    /** The grader itself failed. */
    BROKEN,
    /** JUnit was told not to run it, by {@code @Disabled} or an assumption. */
    SKIPPED,
    /** It could not be run at all: it does not compile, or it is not there. */
    UNGRADED;

    /** Whether somebody has to act on it before the build may be green. */
    public boolean isRed() {
        return this != PASSED && this != NOT_STARTED;
    }
}
