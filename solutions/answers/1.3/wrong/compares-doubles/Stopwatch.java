package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "the times are compared as double, which has 53 bits",
        looksLike = "right for short times; above a hundred days it is wrong by some nanoseconds",
        caughtBy = "does not take a far time for past",
        says = "9223372036854775807 ns have passed")
public final class Stopwatch {
    private final LongSupplier nanoTime;
    private boolean started;
    private boolean running;
    private long start;
    private long measured;

    public Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    public void start() {
        start = nanoTime.getAsLong();
        started = true;
        running = true;
    }

    public long stop() {
        if (!running) {
            throw new IllegalStateException("does not run");
        }
        measured = nanoTime.getAsLong() - start;
        running = false;
        return measured;
    }

    public long elapsed() {
        if (!started) {
            throw new IllegalStateException("never started");
        }
        return running ? nanoTime.getAsLong() - start : measured;
    }

    public boolean hasPassed(long nanos) {
        double seconds = elapsed();
        return seconds >= nanos;
    }
}
