package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "takes an end that is smaller than the start for an error, and says 0",
        looksLike = "works for years; then the source runs over, and one step has taken no time at all",
        caughtBy = "measures on when its source runs over",
        says = "the stopwatch says 0 ns")
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
        measured = sinceStart();
        running = false;
        return measured;
    }

    public long elapsed() {
        if (!started) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        return running ? sinceStart() : measured;
    }

    public boolean hasPassed(long nanos) {
        return elapsed() >= nanos;
    }

    private long sinceStart() {
        long end = nanoTime.getAsLong();
        return end < start ? 0 : end - start;
    }
}
