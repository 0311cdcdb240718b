package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "a second start goes on from where the first one stopped",
        looksLike = "the second step seems to last as long as both, the third as long as all three",
        caughtBy = "forgets the past when it is started again",
        says = "the stopwatch says 6000000000 ns")
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
        measured += nanoTime.getAsLong() - start;
        running = false;
        return measured;
    }

    public long elapsed() {
        if (!started) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        return running ? measured + nanoTime.getAsLong() - start : measured;
    }

    public boolean hasPassed(long nanos) {
        return elapsed() >= nanos;
    }
}
