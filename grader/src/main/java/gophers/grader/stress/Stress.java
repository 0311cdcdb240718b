package gophers.grader.stress;

import gophers.grader.jvm.ExerciseRun;
import gophers.grader.verdict.BrokenGraderException;
import gophers.grader.verdict.UndecidedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.StateCase;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.util.Counter;

/**
 * Judges an answer under stress, beside canaries: known-bad classes of the same shape. All run in turn, in an order
 * drawn by lot, so that nobody has a better place. One forbidden outcome convicts the answer; it is acquitted only when
 * the canary was convicted so often that an answer as bad would hardly have got away. Nothing follows for an answer
 * whose error shows more rarely than the canary's, or never on this machine. For one thread.
 */
public final class Stress {

    /**
     * So often the canary must be convicted. If each round convicts an answer as bad as the canary by the same chance,
     * it survives the rounds that this takes with a chance of at most {@code 2^-ENOUGH}, less than 1 in a million: so often
     * the canary would have to show its error, and the answer not, where each comes first as often.
     */
    static final int ENOUGH = 20;

    /**
     * Convictions count only this far apart. Those that follow at once prove little: the compiler may have been done with
     * the canary, and not with the answer, whose turn comes in a moment. So they take half a second in all, at least.
     */
    private static final long APART_NANOS = 25_000_000L;

    /** Nobody waits longer than this to learn that it cannot tell. */
    private static final long MOST_NANOS = 60_000_000_000L;

    /** A learner reads no longer table. */
    private static final int MOST_ROWS = 12;

    private Stress() {}

    /**
     * Returns normally if the answer shows no forbidden outcome where all canaries do.
     *
     * @param answer a jcstress class around the learner's class
     * @param canaries jcstress classes of the same shape, each around a class that is wrong in a way of its own
     * @throws AssertionError if the answer shows a forbidden outcome, with all outcomes as a table
     * @throws UndecidedException if a canary does not show its error on this machine often enough, or if Java has one core
     */
    public static void mustHold(Class<?> answer, Class<?>... canaries) {
        mustHold(Integer.MAX_VALUE, answer, canaries);
    }

    static void mustHold(int mostRounds, Class<?> answer, Class<?>... canaries) {
        if (!ExerciseRun.isOptimisedHere()) {
            throw new BrokenGraderException("stress tests need @Exercise(optimised = true)", null);
        }
        if (canaries.length == 0) {
            throw new BrokenGraderException("a stress test needs a canary", null);
        }
        StressRunner accused = new StressRunner(answer);
        List<Canary> known = Stream.of(canaries).map(Canary::new).toList();
        accused.tryOnce();
        if (Runtime.getRuntime().availableProcessors() == 1) {
            throw new UndecidedException(
                    "Java has one core here, and such an error shows where two threads run at the same moment. Grade"
                            + " again where it has two.");
        }
        Counter<String> seen = new Counter<>();
        List<Runnable> turns = new ArrayList<>(known);
        turns.add(() -> {
            accused.round(seen);
            if (showsForbidden(accused.info(), seen)) {
                throw new AssertionError(table(accused.info(), seen));
            }
        });
        int round = 0;
        long start = System.nanoTime();
        while (round < mostRounds && System.nanoTime() - start < MOST_NANOS) {
            round++;
            Collections.shuffle(turns);
            turns.forEach(Runnable::run);
            if (known.stream().allMatch(canary -> canary.convicted >= ENOUGH)) {
                return;
            }
        }
        throw new UndecidedException(
                "The stress run cannot tell on this machine: a class that is known to be wrong was found out in only %d of %d rounds. Close other programs, or give it more cores, and grade again."
                        .formatted(
                                known.stream()
                                        .mapToInt(canary -> canary.convicted)
                                        .min()
                                        .orElse(0),
                                round));
    }

    /** One that must be found out again and again before the answer is acquitted. */
    private static final class Canary implements Runnable {
        private final StressRunner runner;
        private int convicted;
        private long counted = System.nanoTime();

        Canary(Class<?> type) {
            runner = new StressRunner(type);
        }

        @Override
        public void run() {
            Counter<String> seen = new Counter<>();
            try {
                runner.round(seen);
            } catch (AssertionError failed) {
                throw new BrokenGraderException(
                        "the class that is known to be wrong did not run: " + failed.getMessage(), failed);
            }
            long now = System.nanoTime();
            if (now - counted >= APART_NANOS && showsForbidden(runner.info(), seen)) {
                convicted++;
                counted = now;
            }
        }
    }

    private static boolean showsForbidden(TestInfo info, Counter<String> seen) {
        return seen.elementSet().stream().anyMatch(state -> grade(info, state).expect() == Expect.FORBIDDEN);
    }

    private static StateCase grade(TestInfo info, String state) {
        return info.cases().stream()
                .filter(known -> known.matchesExactly(state))
                .findFirst()
                .or(() -> info.cases().stream()
                        .filter(known -> known.matches(state))
                        .findFirst())
                .orElse(info.unmatched());
    }

    private static String table(TestInfo info, Counter<String> seen) {
        String forbidden = seen.elementSet().stream()
                .map(state -> grade(info, state))
                .filter(known -> known.expect() == Expect.FORBIDDEN)
                .map(StateCase::description)
                .findFirst()
                .orElseThrow();
        List<String> states = seen.elementSet().stream()
                .sorted(Comparator.comparing(
                                (String state) -> grade(info, state).expect() != Expect.FORBIDDEN)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        String rows = states.stream()
                .limit(MOST_ROWS)
                .map(state -> "  %-8s %,12d times   %s%s"
                        .formatted(
                                state,
                                seen.count(state),
                                grade(info, state).expect() == Expect.FORBIDDEN ? "✗ " : "  ",
                                grade(info, state).description()))
                .collect(Collectors.joining("\n"));
        if (states.size() > MOST_ROWS) {
            rows += "\n  … and %d others".formatted(states.size() - MOST_ROWS);
        }
        return forbidden + "\nWhat came out:\n" + rows;
    }
}
