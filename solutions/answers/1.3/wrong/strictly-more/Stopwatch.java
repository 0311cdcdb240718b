package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "says that a time has passed only when it is over",
        looksLike = "with a limit of 0 it waits for ever on a source that stands still",
        caughtBy = "knows from when on a time has passed",
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
        return elapsed() > nanos;
    }
}
