package gophers.parallel.ex09;

import gophers.grader.jvm.Progress;
import gophers.parallel.ex09.Scoreboard.Score;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;

/** Measures what a trip costs on some boards when two gophers count at the same time. Nothing is graded by it. */
final class ScoreboardTestSpeed {

    private static final int TRIPS = 20_000;
    private static final int ROUNDS = 4;
    private static final int TRIPS_BETWEEN_SIGNS = 5_000;

    private ScoreboardTestSpeed() {}

    /** Lets two gophers count on the board, and on others for comparison, and says how long a trip took. */
    static String measured(IntConsumer yours) throws InterruptedException {
        AtomicReference<Score> one = new AtomicReference<>(new Score(0, 0));
        AtomicReferenceArray<Score> close = scores();
        AtomicReferenceArray<Score> apart = scores();
        long[] nanos = medians(List.of(
                yours,
                gopher -> one.updateAndGet(ScoreboardTestSpeed::next),
                gopher -> close.set(gopher, next(close.get(gopher))),
                gopher -> apart.set(32 + 32 * gopher, next(apart.get(32 + 32 * gopher)))));
        return "not graded: two gophers at the same time, nanoseconds a trip: yours %d; one score for all %d; a score"
                        .formatted(nanos[0], nanos[1])
                + " each, side by side %d; a score each, far apart %d (%d cores)"
                        .formatted(nanos[2], nanos[3], Runtime.getRuntime().availableProcessors());
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

    /**
     * The medians of some rounds. The first round of all boards does not count: before it the JVM has compiled nothing,
     * and it compiles the one loop that all of them share for as many boards as it has seen.
     */
    private static long[] medians(List<IntConsumer> boards) throws InterruptedException {
        long[][] rounds = new long[boards.size()][ROUNDS - 1];
        for (int round = 0; round < ROUNDS; round++) {
            for (int board = 0; board < boards.size(); board++) {
                long nanos = nanos(boards.get(board));
                if (round > 0) {
                    rounds[board][round - 1] = nanos;
                }
            }
        }
        return Arrays.stream(rounds)
                .mapToLong(each -> Arrays.stream(each).sorted().toArray()[each.length / 2])
                .toArray();
    }

    private static long nanos(IntConsumer board) throws InterruptedException {
        Thread other = new Thread(() -> count(board, 1), "gopher-1");
        long start = System.nanoTime();
        other.start();
        count(board, 0);
        other.join();
        return (System.nanoTime() - start) / TRIPS;
    }

    private static void count(IntConsumer board, int gopher) {
        for (int trip = 0; trip < TRIPS; trip++) {
            board.accept(gopher);
            if (trip % TRIPS_BETWEEN_SIGNS == 0) {
                Progress.made();
            }
        }
    }

    /** How many trips each of the two gophers has made on the board that was measured. */
    static long tripsEach() {
        return (long) ROUNDS * TRIPS;
    }
}
