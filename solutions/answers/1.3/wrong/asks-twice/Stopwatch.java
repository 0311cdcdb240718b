package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "stop asks the source for the time to return, and again for the time to keep",
        looksLike = "two reports on the same step differ a little, and nobody knows why",
        caughtBy = "asks its source once a call",
        says = "In stop() the stopwatch asked its source 2 times")
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
        long answer = nanoTime.getAsLong() - start;
        measured = nanoTime.getAsLong() - start;
        running = false;
        return answer;
    }

    public long elapsed() {
        if (!started) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        return running ? nanoTime.getAsLong() - start : measured;
    }

    public boolean hasPassed(long nanos) {
        return elapsed() >= nanos;
    }
}
