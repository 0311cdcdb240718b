package gophers.show;

import gophers.yard.Pace;
import gophers.yard.Step;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;

/**
 * How long the four steps take, in milliseconds, and whether they need a core. Immutable.
 *
 * @param computing whether a step computes all the time; else it parks, and needs no core
 */
record Steps(double load, double carry, double burn, double comeBack, boolean computing) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Steps parked(double load, double carry, double burn, double comeBack) {
        return new Steps(load, carry, burn, comeBack, false);
    }

    /** Returns the same with a cost on top at the two places that gophers share. */
    Steps plusAtSharedPlaces(double millis) {
        return new Steps(load + millis, carry, burn + millis, comeBack, computing);
    }

    double sum() {
        return load + carry + burn + comeBack;
    }

    double longest() {
        return Math.max(Math.max(load, carry), Math.max(burn, comeBack));
    }

    Pace pace() {
        Map<Step, Duration> times = Map.of(
                Step.LOAD, duration(load),
                Step.CARRY, duration(carry),
                Step.BURN, duration(burn),
                Step.COME_BACK, duration(comeBack));
        return computing ? step -> compute(times.get(step)) : Pace.of(times);
    }

    /** Uses up so much time of a core: with fewer cores than gophers it takes longer on the clock. */
    private static void compute(Duration time) {
        long end = THREADS.getCurrentThreadCpuTime() + time.toNanos();
        while (THREADS.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static Duration duration(double millis) {
        return Duration.ofNanos(Math.round(millis * 1e6));
    }
}
