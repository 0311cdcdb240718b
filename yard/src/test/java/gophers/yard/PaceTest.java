package gophers.yard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {

    @ParameterizedTest
    @EnumSource(Step.class)
    void notices_an_interrupt_whatever_time_the_step_takes(Step step) {
        for (Pace pace : new Pace[] {
            Pace.instant(), Pace.even(Duration.ofDays(1)), Pace.of(Map.of()), Pace.of(Map.of(step, Duration.ofDays(1)))
        }) {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> pace.spend(step));
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void takes_at_least_the_time_that_was_given() throws Exception {
        Duration given = Duration.ofMillis(3);
        for (Pace pace : new Pace[] {Pace.even(given), Pace.of(Map.of(Step.BURN, given))}) {
            long start = System.nanoTime();

            pace.spend(Step.BURN);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(given);
        }
    }

    @Test
    void takes_no_time_for_a_step_that_is_not_named() throws Exception {
        Pace.of(Map.of(Step.BURN, Duration.ofDays(1))).spend(Step.CARRY);
        Pace.instant().spend(Step.BURN);
    }

    @Test
    void keeps_the_times_that_were_given_at_first() throws Exception {
        Map<Step, Duration> times = new EnumMap<>(Step.class);
        Pace pace = Pace.of(times);

        times.put(Step.BURN, Duration.ofDays(1));

        pace.spend(Step.BURN);
    }
}
