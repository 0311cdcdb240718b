package gophers.yard;

import java.util.Optional;

/**
 * Thrown by a skeleton that nobody has filled in yet. The grader reads it as "not started": no fault of anybody's. It
 * remembers the latest one, so that it is noticed also where somebody catches it, on whichever thread.
 */
public class TodoException extends RuntimeException {

    private static volatile TodoException latest;

    private final String exercise;

    /**
     * @param exercise the exercise's id, such as {@code "2.3"}
     * @param firstStep what to do first, in a few words
     */
    public TodoException(String exercise, String firstStep) {
        super("exercise " + exercise + " is not started: " + firstStep);
        this.exercise = exercise;
        latest = this;
    }

    /** Returns the one made last since {@link #forget}, if any. Thread-safe. */
    public static Optional<TodoException> latest() {
        return Optional.ofNullable(latest);
    }

    /** Forgets what was made so far. */
    public static void forget() {
        latest = null;
    }

    /** Returns the exercise's id. */
    public String exercise() {
        return exercise;
    }
}
