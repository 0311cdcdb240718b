package gophers.parallel.ex09;

import gophers.grader.jvm.Progress;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.verdict.UndecidedException;
import java.util.concurrent.TimeUnit;

/**
 * A plain field that one gopher looks at again and again. A JVM that has compiled the loop for speed reads it once and
 * never again. Where it does not, a boss who sees a new score proves nothing about the board.
 */
final class ScoreboardTestPlain {

    private static final long SHORT_DAY = TimeUnit.MILLISECONDS.toNanos(600);
    private static final long LONG_DAY = TimeUnit.SECONDS.toNanos(10);

    private long trips;

    private ScoreboardTestPlain() {}

    /** Gives up where this JVM is not seen to leave a plain field unread; on a busy machine that takes longer days. */
    static void assertNobodySeesIt() throws InterruptedException {
        for (long day = SHORT_DAY; day <= LONG_DAY; day *= 2) {
            if (new ScoreboardTestPlain().isUnseen(day)) {
                return;
            }
            Progress.made();
        }
        throw new UndecidedException(
                "Here a gopher who does nothing but look at a plain field sees what another one writes to it: this JVM does"
                        + " not compile for speed, or had no time to. So it cannot be told what a boss would come to see.");
    }

    private boolean isUnseen(long day) throws InterruptedException {
        try (Scene scene = new Scene()) {
            long evening = System.nanoTime() + day;
            SceneGopher<Boolean> looking = scene.ask(() -> looksInVain(evening));
            looking.awaitRest();
            trips = 1;
            boolean early = evening - System.nanoTime() > day / 4;
            while (looking.thread().isAlive()) {
                Progress.made();
                looking.thread().join(500);
            }
            return looking.awaitResult() && early;
        }
    }

    /** Looks until it sees something, or until the evening: then it returns true. */
    private boolean looksInVain(long evening) {
        while (trips == 0) {
            // The clock is read anew each time. Nothing makes the JVM read the field anew.
            if (System.nanoTime() > evening) {
                return true;
            }
        }
        return false;
    }
}
