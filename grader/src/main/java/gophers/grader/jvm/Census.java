package gophers.grader.jvm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the threads that a test leaves behind. A thread that is about to end is given the time to do so: while one wants
 * to run, time counts only as far as this JVM gets a core.
 */
final class Census {

    private static final int TICK_MILLIS = 10;
    /** A thread that waits with nobody to wake it does not change for this long. */
    private static final int STILL_TICKS = 40;

    private static final long MOST_NANOS = 1_500_000_000;
    /** Beyond this no machine is so busy. */
    private static final int MOST_TICKS = 1000;

    private Census() {}

    /** Returns a sentence about the threads left behind, or an empty text when there is none. */
    static String takeAfterTest() {
        List<Thread> left = left();
        ThreadPicture last = null;
        int still = 0;
        long spent = 0;
        long cpu = Watch.processCpu();
        for (int tick = 0; tick < MOST_TICKS && spent < MOST_NANOS && isAny(left) && still < STILL_TICKS; tick++) {
            pause();
            ThreadPicture now = ThreadPicture.of(left);
            long cpuNow = Watch.processCpu();
            spent += left.isEmpty() || now.wantsToRun() ? cpuNow - cpu : TICK_MILLIS * 1_000_000L;
            cpu = cpuNow;
            still = !left.isEmpty() && now.isAtRest() && now.equals(last) ? still + 1 : 0;
            last = now;
            left = left();
        }
        if (left.isEmpty()) {
            return isAny(left)
                    ? "Left behind after the end: a task in a pool, which no thread has begun. Wait for its end before you return."
                    : "";
        }
        return left.stream()
                .map(Diagnosis::sentence)
                .collect(Collectors.joining("\n", "Left behind after the end: ", ""));
    }

    /** Whether somebody is left, or something that is about to begin. */
    private static boolean isAny(List<Thread> left) {
        return !left.isEmpty() || ExerciseThreads.isSomethingGiven();
    }

    private static List<Thread> left() {
        return Stream.concat(ExerciseThreads.started().stream(), ExerciseThreads.lent().stream())
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(TICK_MILLIS);
        } catch (InterruptedException interrupted) {
            // The test is over: an interrupt that still comes is of no use to anybody.
            Thread.interrupted();
        }
    }
}
