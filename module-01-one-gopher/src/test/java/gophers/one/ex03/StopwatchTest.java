package gophers.one.ex03;

import static gophers.one.ex03.StopwatchTestWords.assertAnswers;
import static gophers.one.ex03.StopwatchTestWords.assertAsked;
import static gophers.one.ex03.StopwatchTestWords.assertRefused;
import static gophers.one.ex03.StopwatchTestWords.assertSays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

@Exercise(id = "1.3", title = "A stopwatch for a step", points = 2)
class StopwatchTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void measures_from_its_start_to_its_stop() {
        AtomicLong clock = new AtomicLong(100 * SECOND);
        Stopwatch watch = new Stopwatch(clock::get);

        watch.start();
        clock.addAndGet(2 * SECOND);
        long underWay = watch.elapsed();
        clock.addAndGet(3 * SECOND);
        long stopped = watch.stop();

        assertSays("2 s after the start, still running", underWay, 2 * SECOND);
        assertSays("Stopped 5 s after the start", stopped, 5 * SECOND);
    }

    @Test
    void is_no_other_stopwatch() {
        AtomicLong clock = new AtomicLong(100 * SECOND);
        Stopwatch mine = new Stopwatch(clock::get);
        Stopwatch yours = new Stopwatch(clock::get);

        mine.start();
        clock.addAndGet(2 * SECOND);
        yours.start();
        clock.addAndGet(3 * SECOND);
        yours.stop();
        clock.addAndGet(SECOND);

        assertSays("6 s after the start, another one having been started and stopped", mine.elapsed(), 6 * SECOND);
        assertSays("Stopped after 3 s, another one running on", yours.elapsed(), 3 * SECOND);
    }

    @Test
    void counts_every_nanosecond() {
        AtomicLong clock = new AtomicLong(7 * SECOND);
        Stopwatch watch = new Stopwatch(clock::get);

        watch.start();
        clock.addAndGet(1_234_567);

        assertSays("A little more than a millisecond after the start", watch.stop(), 1_234_567);
    }

    @Test
    void stands_still_once_it_is_stopped() {
        AtomicLong clock = new AtomicLong(100 * SECOND);
        Stopwatch watch = new Stopwatch(clock::get);
        watch.start();
        clock.addAndGet(2 * SECOND);
        watch.stop();

        clock.addAndGet(3 * SECOND);

        assertSays("Stopped after 2 s, asked 3 s later", watch.elapsed(), 2 * SECOND);
        assertAnswers("Stopped after 2 s, asked 3 s later", watch, SECOND, true);
        assertAnswers("Stopped after 2 s, asked 3 s later", watch, 3 * SECOND, false);
        Stopwatch quick = new Stopwatch(clock::get);
        quick.start();
        quick.stop();
        clock.addAndGet(SECOND);
        assertSays("Stopped in the moment of the start, asked 1 s later", quick.elapsed(), 0);
    }

    @Test
    void forgets_the_past_when_it_is_started_again() {
        AtomicLong clock = new AtomicLong(100 * SECOND);
        Stopwatch watch = new Stopwatch(clock::get);
        watch.start();
        clock.addAndGet(2 * SECOND);
        watch.stop();
        watch.start();
        clock.addAndGet(4 * SECOND);

        assertSays("Stopped, started again, and 4 s later", watch.elapsed(), 4 * SECOND);
        watch.start();
        clock.addAndGet(SECOND);
        assertSays("Started again while it ran, and stopped 1 s later", watch.stop(), SECOND);
    }

    @Test
    void takes_zero_for_a_time_like_any_other() {
        for (long start : List.of(0L, -1L, -2 * SECOND)) {
            AtomicLong clock = new AtomicLong(start);
            Stopwatch watch = new Stopwatch(clock::get);

            watch.start();
            clock.addAndGet(2 * SECOND);
            Throwable thrown = catchThrowable(watch::elapsed);
            assertThat(thrown)
                    .withFailMessage("Started when the source stood at %d, asked 2 s later: %s.", start, thrown)
                    .isNull();
            watch.stop();
            clock.addAndGet(3 * SECOND);

            assertSays(
                    "Started when the source stood at " + start + ", stopped 2 s later, asked 3 s after that",
                    watch.elapsed(),
                    2 * SECOND);
        }
    }

    @Test
    void measures_on_when_its_source_runs_over() {
        AtomicLong clock = new AtomicLong(Long.MAX_VALUE - SECOND);
        Stopwatch watch = new Stopwatch(clock::get);

        watch.start();
        clock.addAndGet(5 * SECOND);

        String when = "5 s after the start, the source having run over from Long.MAX_VALUE to Long.MIN_VALUE";
        assertSays(when, watch.elapsed(), 5 * SECOND);
        assertAnswers(when, watch, 4 * SECOND, true);
        assertSays(when, watch.stop(), 5 * SECOND);
    }

    @Test
    void knows_from_when_on_a_time_has_passed() {
        AtomicLong clock = new AtomicLong(100 * SECOND);
        Stopwatch watch = new Stopwatch(clock::get);
        watch.start();
        assertAnswers("Just started", watch, 0, true);

        clock.addAndGet(3 * SECOND);

        assertAnswers("3 s after the start", watch, 3 * SECOND - 1, true);
        assertAnswers("3 s after the start", watch, 3 * SECOND, true);
        assertAnswers("3 s after the start", watch, 3 * SECOND + 1, false);
    }

    @Test
    void does_not_take_a_far_time_for_past() {
        AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 2 * SECOND);
        Stopwatch watch = new Stopwatch(clock::get);
        watch.start();

        clock.addAndGet(SECOND);

        assertAnswers("1 s after the start, the source running over in another second", watch, 3 * SECOND, false);
        assertAnswers("1 s after the start", watch, Long.MAX_VALUE, false);
        clock.addAndGet(Long.MAX_VALUE - SECOND - 1);
        assertAnswers("Long.MAX_VALUE - 1 ns after the start", watch, Long.MAX_VALUE, false);
    }

    @Test
    void asks_its_source_once_a_call() {
        AtomicInteger questions = new AtomicInteger();
        // Whoever asks twice gets two different times, and has to tell one story with them.
        LongSupplier ticking = () -> questions.incrementAndGet() * SECOND;
        Stopwatch watch = new Stopwatch(ticking);

        watch.start();
        assertAsked("start()", questions, 1);
        watch.elapsed();
        assertAsked("elapsed() while it ran", questions, 2);
        watch.hasPassed(SECOND);
        assertAsked("hasPassed() while it ran", questions, 3);
        long stopped = watch.stop();
        assertAsked("stop()", questions, 4);

        assertSays("stop() has returned " + stopped + " ns, asked afterwards", watch.elapsed(), stopped);
    }

    @Test
    void tells_who_forgot_to_start_it() {
        AtomicLong clock = new AtomicLong(5 * SECOND);

        assertRefused("elapsed() before the first start", () -> new Stopwatch(clock::get).elapsed());
        assertRefused("hasPassed() before the first start", () -> new Stopwatch(clock::get).hasPassed(SECOND));
        assertRefused("hasPassed(0) before the first start", () -> new Stopwatch(clock::get).hasPassed(0));
        assertRefused("stop() before the first start", () -> new Stopwatch(clock::get).stop());
        Stopwatch stopped = new Stopwatch(clock::get);
        stopped.start();
        clock.addAndGet(2 * SECOND);
        stopped.stop();
        clock.addAndGet(3 * SECOND);
        assertRefused("a second stop()", stopped::stop);
        assertSays("Stopped after 2 s, and a second stop() refused", stopped.elapsed(), 2 * SECOND);
    }
}
