package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "a measured time of 0 stands for: still running",
        looksLike = "right until a step takes no time at all",
        caughtBy = "stands still once it is stopped",
        says = "Stopped in the moment of the start")
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
        measured = 0;
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
        return measured == 0 ? nanoTime.getAsLong() - start : measured;
    }

    public boolean hasPassed(long nanos) {
        return elapsed() >= nanos;
    }
}
