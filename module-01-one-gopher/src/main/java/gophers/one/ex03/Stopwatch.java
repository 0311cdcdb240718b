package gophers.one.ex03;

import gophers.yard.TodoException;
import java.util.function.LongSupplier;

/**
 * Exercise 1.3: a stopwatch for a step, on a time source that is handed in.
 *
 * <p>The contract:
 * <ul>
 *   <li>All times are nanoseconds, to the last one. They come from the source and from nowhere else. Its values may be
 *       any {@code long}, also 0 or negative, and may run over from {@link Long#MAX_VALUE} to {@link Long#MIN_VALUE}.
 *       From the start to the last question go by at most {@link Long#MAX_VALUE} nanoseconds.
 *   <li>{@link #start} begins to measure. Started again, running or not, the stopwatch forgets what it measured before.
 *   <li>{@link #stop} ends the measuring and returns the time since the start.
 *   <li>{@link #elapsed} is the time since the start as long as the stopwatch runs. Once it is stopped, it is what
 *       {@code stop} has returned, however often one asks.
 *   <li>{@link #hasPassed} says whether that time is at least the given one, from 0 to {@link Long#MAX_VALUE}.
 *   <li>A call that needs the time asks the source once: {@code start}, and the other three while the stopwatch runs.
 *       What any other call asks makes no difference.
 *   <li>{@code elapsed} and {@code hasPassed} before the first start, and {@code stop} while it does not run, throw an
 *       {@link IllegalStateException}, and change nothing.
 * </ul>
 *
 * <p>For one thread.
 */
public final class Stopwatch {
    private final LongSupplier nanoTime;

    /** @param nanoTime a monotonic time source, in nanoseconds, such as {@code System::nanoTime} */
    public Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Begins to measure. */
    public void start() {
        // TODO 1.3: ask the source for the time, and remember that the stopwatch runs.
        throw new TodoException("1.3", "ask the source for the time, and remember that the stopwatch runs");
    }

    /** Ends the measuring and returns the nanoseconds since the start. */
    public long stop() {
        throw new TodoException("1.3", "take the time since the start, and keep it");
    }

    /** Returns the nanoseconds since the start, up to now or to the stop. */
    public long elapsed() {
        throw new TodoException("1.3", "return the time since the start");
    }

    /** Returns whether at least so many nanoseconds have gone by since the start. */
    public boolean hasPassed(long nanos) {
        throw new TodoException("1.3", "compare the time since the start");
    }
}
