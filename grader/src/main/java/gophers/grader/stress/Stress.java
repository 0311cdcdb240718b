package gophers.grader.stress;

import gophers.grader.jvm.ExerciseRun;
import gophers.grader.verdict.BrokenGraderException;
import gophers.grader.verdict.UndecidedException;
import java.util.stream.Collectors;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.StateCase;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.util.Counter;

/**
 * Judges an answer under stress, beside a canary: a known-bad class of the same shape. Both run in alternation. One
 * forbidden outcome convicts the answer; it is acquitted only when the canary was convicted so often that an answer as
 * bad would hardly have got away. Nothing follows for an answer whose error shows more rarely than the canary's, or
 * never on this machine. For one thread.
 */
public final class Stress {

    /**
     * So often the canary must be convicted. If each round convicts an answer as bad as the canary by the same chance,
     * it survives the rounds that this takes with a chance of at most {@code 2^-ENOUGH}, less than 1 in a million: so often
     * the canary would have to show its error, and the answer not, where each comes first as often.
     */
    static final int ENOUGH = 20;

    /** Nobody waits longer than this to learn that it cannot tell. */
    private static final long MOST_NANOS = 60_000_000_000L;

    private Stress() {}

    /**
     * Returns normally if the answer shows no forbidden outcome where the canary does.
     *
     * @param answer a jcstress class around the learner's class
     * @param canary a jcstress class of the same shape around a class that is known to be wrong
     * @throws AssertionError if the answer shows a forbidden outcome, with all outcomes as a table
     * @throws UndecidedException if the canary does not show its error on this machine often enough
     */
    public static void mustHold(Class<?> answer, Class<?> canary) {
        mustHold(answer, canary, Integer.MAX_VALUE);
    }

    static void mustHold(Class<?> answer, Class<?> canary, int mostRounds) {
        if (!ExerciseRun.isOptimisedHere()) {
            throw new BrokenGraderException("stress tests need @Exercise(optimised = true)", null);
        }
        StressRunner accused = new StressRunner(answer);
        StressRunner known = new StressRunner(canary);
        accused.tryOnce();
        Counter<String> answerSeen = new Counter<>();
        int convicted = 0;
        int round = 0;
        long start = System.nanoTime();
        while (round < mostRounds && System.nanoTime() - start < MOST_NANOS) {
            round++;
            accused.round(answerSeen);
            if (showsForbidden(accused.info(), answerSeen)) {
                throw new AssertionError(table(accused.info(), answerSeen));
            }
            Counter<String> canarySeen = new Counter<>();
            roundOfCanary(known, canarySeen);
            if (showsForbidden(known.info(), canarySeen)) {
                convicted++;
            }
            if (convicted == ENOUGH) {
                return;
            }
        }
        throw new UndecidedException(
                "The stress run cannot tell on this machine: a class that is known to be wrong was found out in only %d of %d rounds. Close other programs, or give it more cores, and grade again."
                        .formatted(convicted, round));
    }

    private static void roundOfCanary(StressRunner known, Counter<String> seen) {
        try {
            known.round(seen);
        } catch (AssertionError failed) {
            throw new BrokenGraderException(
                    "the class that is known to be wrong did not run: " + failed.getMessage(), failed);
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
        String rows = seen.elementSet().stream()
                .sorted()
                .map(state -> "  %-8s %,12d times   %s%s"
                        .formatted(
                                state,
                                seen.count(state),
                                grade(info, state).expect() == Expect.FORBIDDEN ? "✗ " : "  ",
                                grade(info, state).description()))
                .collect(Collectors.joining("\n"));
        return forbidden + "\nWhat came out:\n" + rows;
    }
}
