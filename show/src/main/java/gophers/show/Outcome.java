package gophers.show;

import gophers.yard.TodoException;
import java.util.Arrays;

/**
 * What came of a scene. Immutable.
 *
 * @param measured the median of all runs, or NaN where there is none
 * @param least the smallest of them
 * @param most the greatest of them
 * @param why why there is none, or an empty text
 */
record Outcome(Act act, double measured, double least, double most, String why) {

    /** Runs the scene so often; a class that is not written yet, or that fails, is a reason and no error. */
    static Outcome of(Act act, int runs, Runnable afterEach) throws InterruptedException {
        double[] speedUps = new double[runs];
        String why = "";
        for (int run = 0; run < runs; run++) {
            if (why.isEmpty()) {
                try {
                    speedUps[run] = act.measure();
                } catch (InterruptedException interrupted) {
                    throw interrupted;
                } catch (Exception failed) {
                    why = reason(failed);
                }
            }
            afterEach.run();
        }
        if (!why.isEmpty()) {
            return new Outcome(act, Double.NaN, Double.NaN, Double.NaN, why);
        }
        Arrays.sort(speedUps);
        double median = (speedUps[(runs - 1) / 2] + speedUps[runs / 2]) / 2;
        return new Outcome(act, median, speedUps[0], speedUps[runs - 1], "");
    }

    private static String reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof TodoException todo) {
                return "waits for your " + todo.exercise();
            }
        }
        return "failed: " + failed;
    }

    boolean isMeasured() {
        return why.isEmpty();
    }
}
