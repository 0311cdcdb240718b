package gophers.grader.stress;

import gophers.grader.jvm.ExerciseRun;
import gophers.grader.jvm.Progress;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.verdict.BrokenGraderException;
import gophers.grader.verdict.UndecidedException;
import java.util.concurrent.TimeUnit;

/**
 * The canary for visibility: a plain field that a gopher looks at again and again. A JVM that has compiled the loop for
 * speed reads it once and never again. Where it does not, a gopher who sees what another one changed proves nothing.
 */
public final class PlainField {

    private static final long SHORT_DAY = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LONG_DAY = TimeUnit.SECONDS.toNanos(8);
    private static final long LONGEST_JOIN_MILLIS = 500;

    private boolean raised;

    private PlainField() {}

    /**
     * Returns normally if here nobody comes to see what another one writes to a plain field. On a busy machine it takes
     * longer days. To be asked after the answer has passed: one that does not is wrong in any case.
     *
     * @throws UndecidedException if it is seen each time
     */
    public static void mustStayUnseen() throws InterruptedException {
        mustStayUnseen(LONG_DAY);
    }

    static void mustStayUnseen(long longestDay) throws InterruptedException {
        if (!ExerciseRun.isOptimisedHere()) {
            throw new BrokenGraderException("what is seen of a plain field needs @Exercise(optimised = true)", null);
        }
        for (long day = SHORT_DAY; day <= longestDay; day *= 2) {
            if (new PlainField().isUnseen(day)) {
                return;
            }
        }
        throw new UndecidedException(
                "A gopher who does nothing but look saw the change, but here it also sees what is written to a plain field:"
                        + " this JVM does not compile for speed, or had no time to. So that proves nothing. Close other"
                        + " programs, and grade again.");
    }

    private boolean isUnseen(long day) throws InterruptedException {
        try (Scene scene = new Scene()) {
            long evening = System.nanoTime() + day;
            SceneGopher<Boolean> looking = scene.ask(() -> looksInVain(evening));
            looking.awaitBusyOrEnd();
            raised = true;
            boolean early = evening - System.nanoTime() > day / 4;
            while (looking.thread().isAlive()) {
                Progress.made();
                looking.thread().join(LONGEST_JOIN_MILLIS);
            }
            return looking.awaitResult() && early;
        }
    }

    /** Looks until it sees something, or until the evening: then it returns true. */
    private boolean looksInVain(long evening) {
        while (!raised) {
            // The clock is read anew each time. Nothing makes the JVM read the field anew.
            if (System.nanoTime() > evening) {
                return true;
            }
        }
        return false;
    }
}
