package gophers.one.ex03;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicInteger;

/** What the tests demand of a stopwatch, and what they say when they do not get it. */
final class StopwatchTestWords {

    private StopwatchTestWords() {}

    static void assertSays(String when, long said, long expected) {
        assertThat(said)
                .withFailMessage("%s: the stopwatch says %d ns, not %d.", when, said, expected)
                .isEqualTo(expected);
    }

    static void assertAnswers(String when, Stopwatch watch, long nanos, boolean expected) {
        assertThat(watch.hasPassed(nanos))
                .withFailMessage(
                        "%s: the stopwatch says that %d ns have %s.", when, nanos, expected ? "not passed" : "passed")
                .isEqualTo(expected);
    }

    static void assertAsked(String call, AtomicInteger questions, int expected) {
        int asked = questions.get() - (expected - 1);
        assertThat(asked)
                .withFailMessage("In %s the stopwatch asked its source %d times, not once.", call, asked)
                .isEqualTo(1);
    }

    static void assertRefused(String what, Runnable call) {
        Throwable thrown = catchThrowable(call::run);
        assertThat(thrown)
                .withFailMessage(
                        "%s: there is nothing to measure, and an IllegalStateException should say so, not %s.",
                        what, thrown == null ? "an answer" : thrown.getClass().getSimpleName())
                .isInstanceOf(IllegalStateException.class);
    }
}
