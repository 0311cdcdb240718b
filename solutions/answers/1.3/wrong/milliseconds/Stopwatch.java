package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "turns the time into milliseconds and back",
        looksLike = "short steps take no time, and the sum of many short ones is far too small",
        caughtBy = "counts every nanosecond",
        says = "the stopwatch says 1000000 ns")
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
        long millis = (nanoTime.getAsLong() - start) / 1_000_000;
        return millis * 1_000_000;
    }
}
