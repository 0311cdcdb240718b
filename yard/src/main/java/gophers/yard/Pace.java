package gophers.yard;

import java.time.Duration;
import java.util.Map;

/**
 * How long each step takes. A step parks its gopher, so it needs time but no core. Implementations are safe to share.
 */
@FunctionalInterface
public interface Pace {

    /**
     * Returns when the time of one such step is over.
     *
     * @throws InterruptedException if the gopher is interrupted meanwhile
     */
    void spend(Step step) throws InterruptedException;

    /** Steps that take no time, but notice an interrupt as the others do. */
    static Pace instant() {
        return step -> {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted: " + step);
            }
        };
    }

    /** Every step takes the same time. */
    static Pace even(Duration each) {
        return step -> Thread.sleep(each);
    }

    /** Each step takes the time given for it; a step that is not named takes none. */
    static Pace of(Map<Step, Duration> times) {
        Map<Step, Duration> copy = Map.copyOf(times);
        return step -> Thread.sleep(copy.getOrDefault(step, Duration.ZERO));
    }
}
