package gophers.pipeline.ex05;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/** Looks at the three figures. */
final class CartsInPlayTestFigures {

    private CartsInPlayTestFigures() {}

    static List<Duration> millis(long... times) {
        return LongStream.of(times).mapToObj(Duration::ofMillis).toList();
    }

    static List<Duration> nanos(long... times) {
        return LongStream.of(times).mapToObj(Duration::ofNanos).toList();
    }

    static void assertEnough(int expected, List<Duration> times) {
        int enough = CartsInPlay.enough(times);
        assertThat(enough)
                .withFailMessage("With stages of %s, %d carts are enough, not %d.", times, expected, enough)
                .isEqualTo(expected);
    }

    static void assertPerSecond(double expected, int carts, List<Duration> times) {
        double rate = CartsInPlay.tripsPerSecond(carts, times);
        assertThat(rate)
                .withFailMessage(
                        "Stages of %s and carts: %d. That allows %s trips a second, not %s.",
                        times, carts, expected, rate)
                .isCloseTo(expected, within(expected * 5e-8));
    }

    static void assertSeconds(double expected, int carts, List<Duration> times) {
        double seconds = CartsInPlay.secondsPerTrip(carts, times);
        assertThat(seconds)
                .withFailMessage(
                        "Stages of %s and carts: %d. A trip takes %.3f s, the waiting included, not %.3f s.",
                        times, carts, expected, seconds)
                .isCloseTo(expected, within(expected * 5e-8));
    }
}
