package gophers.grader.jvm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the threads that a test leaves behind. A thread that is about to end is given the time to do so. */
final class Census {

    private static final int TICK_MILLIS = 10;
    /** A thread that waits with nobody to wake it does not change for this long. */
    private static final int STILL_TICKS = 40;

    private static final int MOST_TICKS = 150;

    private Census() {}

    /** Returns a sentence about the threads left behind, or an empty text when there is none. */
    static String takeAfterTest() {
        List<Thread> left = left();
        ThreadPicture last = null;
        int still = 0;
        for (int tick = 0; tick < MOST_TICKS && !left.isEmpty() && still < STILL_TICKS; tick++) {
            pause();
            ThreadPicture now = ThreadPicture.of(left);
            still = now.isAtRest() && now.equals(last) ? still + 1 : 0;
            last = now;
            left = left();
        }
        if (left.isEmpty()) {
            return "";
        }
        return left.stream()
                .map(Diagnosis::sentence)
                .collect(Collectors.joining("\n", "Left behind after the end: ", ""));
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
