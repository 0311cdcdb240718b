package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "adds the limit to the start and compares: now >= start + nanos",
        looksLike = "a limit of Long.MAX_VALUE, meant as never, is over at once",
        caughtBy = "does not take a far time for past",
        says = "the stopwatch says that")
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
        return running ? nanoTime.getAsLong() - start : measured;
    }

    public boolean hasPassed(long nanos) {
        if (!started) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        long now = running ? nanoTime.getAsLong() : start + measured;
        return now >= start + nanos;
    }
}
