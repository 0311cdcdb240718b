package gophers.parallel.ex09;

import gophers.parallel.ex09.Scoreboard.Score;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;

/** Measures what a trip costs on some boards when two gophers count at the same time. Nothing is graded by it. */
final class ScoreboardTestSpeed {

    static final int TRIPS = 100_000;
    private static final int ROUNDS = 5;

    private ScoreboardTestSpeed() {}

    /** Lets two gophers count on the board, and on others for comparison, and says how long a trip took. */
    static String measured(IntConsumer yours) throws InterruptedException {
        AtomicReference<Score> one = new AtomicReference<>(new Score(0, 0));
        AtomicReferenceArray<Score> close = scores();
        AtomicReferenceArray<Score> apart = scores();
        return "not graded: two gophers at the same time, nanoseconds a trip: yours %d; one score for all %d; a score"
                        .formatted(nanos(yours), nanos(gopher -> one.updateAndGet(ScoreboardTestSpeed::next)))
                + " each, side by side %d; a score each, far apart %d (%d cores)"
                        .formatted(
                                nanos(gopher -> close.set(gopher, next(close.get(gopher)))),
                                nanos(gopher -> apart.set(32 + 32 * gopher, next(apart.get(32 + 32 * gopher)))),
                                Runtime.getRuntime().availableProcessors());
    }

    private static AtomicReferenceArray<Score> scores() {
        AtomicReferenceArray<Score> scores = new AtomicReferenceArray<>(128);
        for (int i = 0; i < scores.length(); i++) {
            scores.set(i, new Score(0, 0));
        }
        return scores;
    }

    private static Score next(Score score) {
        return new Score(score.trips() + 1, score.books() + 2);
    }

    /** The median of some rounds; the first ones are slow, since the JVM has not compiled anything yet. */
    private static long nanos(IntConsumer board) throws InterruptedException {
        long[] rounds = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Thread other = new Thread(() -> count(board, 1), "gopher-1");
            long start = System.nanoTime();
            other.start();
            count(board, 0);
            other.join();
            rounds[round] = (System.nanoTime() - start) / TRIPS;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static void count(IntConsumer board, int gopher) {
        for (int trip = 0; trip < TRIPS; trip++) {
            board.accept(gopher);
        }
    }

    /** How many trips each of the two gophers has made on the board that was measured. */
    static long tripsEach() {
        return (long) ROUNDS * TRIPS;
    }
}
