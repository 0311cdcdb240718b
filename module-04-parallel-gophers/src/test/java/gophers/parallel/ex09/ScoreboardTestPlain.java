package gophers.parallel.ex09;

import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.verdict.UndecidedException;
import java.util.concurrent.TimeUnit;

/**
 * A plain field that one gopher looks at again and again. A JVM that has compiled the loop for speed reads it once and
 * never again. Where it does not, a boss who sees a new score proves nothing about the board.
 */
final class ScoreboardTestPlain {

    private static final int DAYS = 10;
    private static final long ALL_DAY = TimeUnit.MILLISECONDS.toNanos(600);
    private static final long LONG_ENOUGH = TimeUnit.MILLISECONDS.toNanos(100);

    private long trips;

    private ScoreboardTestPlain() {}

    /** Gives up where this JVM is not seen to leave a plain field unread. */
    static void assertNobodySeesIt() throws InterruptedException {
        for (int day = 1; day <= DAYS; day++) {
            if (new ScoreboardTestPlain().isUnseen()) {
                return;
            }
        }
        throw new UndecidedException(
                "Here a gopher who does nothing but look at a plain field sees what another one writes to it: this JVM does"
                        + " not compile for speed, or had no time to. So it cannot be told what a boss would come to see.");
    }

    private boolean isUnseen() throws InterruptedException {
        try (Scene scene = new Scene()) {
            SceneGopher<Long> looking = scene.ask(this::look);
            looking.awaitRest();
            trips = 1;
            long written = System.nanoTime();
            return looking.awaitResult() - written > LONG_ENOUGH;
        }
    }

    /** Looks until it sees something or the day is over, and says when that was. */
    private long look() {
        long evening = System.nanoTime() + ALL_DAY;
        while (trips == 0 && System.nanoTime() < evening) {
            // The clock is read anew each time. Nothing makes the JVM read the field anew.
        }
        return System.nanoTime();
    }
}
