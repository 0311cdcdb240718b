package gophers.parallel.ex09;

import gophers.grader.jvm.Progress;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.parallel.ex09.Scoreboard.Score;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Has two gophers meet at a board until they have met badly often enough: beside it they use something that is known to be
 * wrong, in turn with the board, and a board as bad as that would have been found out as often. It does not matter whether
 * they run on two cores or take turns on one.
 *
 * <p>The clock says which of the two it is: for a while both use the one, for a while both use the other. If each changed
 * over by itself, a board at which they wait for one another could keep them from ever being at the other one together.
 */
final class ScoreboardTestEncounters {

    /** So often something that is known to be wrong must have gone wrong. */
    private static final int OFTEN = 20;

    /**
     * So far apart they count: at first no code is compiled, all steps are long, and twenty bad encounters with what is
     * known to be wrong can come before the board has had its turn as often.
     */
    private static final long APART_NANOS = 25_000_000L;

    /**
     * On a single core two gophers meet only where one is interrupted, and that is hardly ever in the middle of a step.
     * There what is known to be wrong takes its time in between, and a wrong board may get away.
     */
    private static final int PAUSES = Runtime.getRuntime().availableProcessors() == 1 ? 20 : 0;

    /** A while is so many nanoseconds as a number with so many bits can count: about a tenth of a millisecond. */
    private static final int WHILE_BITS = 17;

    /** So many steps are made between two looks at the clock: not equally many, or they would soon run in step. */
    private static final int GOPHERS_STEPS = 10;

    private static final int BOSSES_STEPS = 7;

    /** So many trips both gophers make at least while the other one makes some. */
    private static final int TOGETHER = 100;

    /** Two numbers, one changed after the other, and one that two gophers change without a look at one another. */
    private static final class KnownToBeWrong {
        private volatile long trips;
        private volatile long books;

        void burned() {
            long before = trips;
            pause();
            trips = before + 1;
            pause();
            books += 2;
        }

        private static void pause() {
            for (int pause = 0; pause < PAUSES; pause++) {
                Thread.onSpinWait();
            }
        }

        Score score() {
            return new Score(trips, books);
        }
    }

    private ScoreboardTestEncounters() {}

    /** One gopher burns two books a trip while the caller reads: returns what it read that is no whole score, or null. */
    static Score torn(Scene scene, Runnable burnsTwo, Supplier<Score> read) throws InterruptedException {
        KnownToBeWrong known = new KnownToBeWrong();
        AtomicBoolean over = new AtomicBoolean();
        SceneGopher<Void> gopher = scene.start(() -> {
            while (!over.get()) {
                boolean atKnown = isTimeForKnown();
                for (int trip = 0; trip < GOPHERS_STEPS; trip++) {
                    if (atKnown) {
                        known.burned();
                    } else {
                        burnsTwo.run();
                    }
                }
            }
        });
        Score bad = null;
        Score last = null;
        long counted = System.nanoTime();
        for (int seen = 0; seen < OFTEN && bad == null; ) {
            if (!isTimeForKnown()) {
                bad = firstTorn(read);
                continue;
            }
            Score badKnown = firstTorn(known::score);
            if (badKnown != null && !badKnown.equals(last) && System.nanoTime() - counted >= APART_NANOS) {
                last = badKnown;
                counted = System.nanoTime();
                seen++;
                Progress.made();
            }
        }
        over.set(true);
        gopher.awaitEnd();
        return bad;
    }

    private static boolean isTimeForKnown() {
        return (System.nanoTime() >>> WHILE_BITS & 1) == 0;
    }

    private static Score firstTorn(Supplier<Score> read) {
        Score torn = null;
        for (int look = 0; look < BOSSES_STEPS; look++) {
            Score score = read.get();
            if (torn == null && score.books() != 2 * score.trips()) {
                torn = score;
            }
        }
        return torn;
    }

    /** Two gophers burn at once, a board each time: returns what a board said beside what it should, or null. */
    static String lost(Supplier<Scoreboard> boards) throws InterruptedException {
        long counted = System.nanoTime();
        for (int seen = 0; seen < OFTEN; ) {
            KnownToBeWrong wrong = new KnownToBeWrong();
            Scoreboard board = boards.get();
            AtomicLong[] trips = {new AtomicLong(), new AtomicLong()};
            AtomicLong[] known = {new AtomicLong(), new AtomicLong()};
            try (Scene scene = new Scene()) {
                for (int gopher = 0; gopher < 2; gopher++) {
                    int me = gopher;
                    scene.start(() -> {
                        while (!areEnough(trips) || !areEnough(known)) {
                            boolean atKnown = isTimeForKnown();
                            for (int trip = 0; trip < GOPHERS_STEPS; trip++) {
                                if (atKnown) {
                                    wrong.burned();
                                } else {
                                    board.burned(me, 2);
                                }
                            }
                            (atKnown ? known : trips)[me].addAndGet(GOPHERS_STEPS);
                        }
                    });
                }
                scene.awaitEnd();
            }
            long made = trips[0].get() + trips[1].get();
            if (board.total().trips() != made) {
                return "Together they made %d trips; the total says %d"
                        .formatted(made, board.total().trips());
            }
            boolean lostKnown = wrong.score().trips() != known[0].get() + known[1].get();
            if (lostKnown && System.nanoTime() - counted >= APART_NANOS) {
                counted = System.nanoTime();
                seen++;
                Progress.made();
            }
        }
        return null;
    }

    private static boolean areEnough(AtomicLong[] trips) {
        return trips[0].get() >= TOGETHER && trips[1].get() >= TOGETHER;
    }
}
