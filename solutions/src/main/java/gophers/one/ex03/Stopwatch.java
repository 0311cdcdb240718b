package gophers.one.ex03;

import java.util.function.LongSupplier;

/** Exercise 1.3, the reference answer: only ever the difference of two times. */
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
            throw new IllegalStateException("the stopwatch does not run");
        }
        measured = nanoTime.getAsLong() - start;
        running = false;
        return measured;
    }

    public long elapsed() {
        if (!started) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        // The difference is right also where the source has run over: both overflows cancel out.
        return running ? nanoTime.getAsLong() - start : measured;
    }

    public boolean hasPassed(long nanos) {
        // Not now >= start + nanos: that sum may overflow.
        return elapsed() >= nanos;
    }
}
