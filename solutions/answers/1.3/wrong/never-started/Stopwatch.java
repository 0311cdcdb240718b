package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "does not notice that it was never started",
        looksLike = "a report with a step of several days: the time since the machine was switched on",
        caughtBy = "tells who forgot to start it",
        says = "there is nothing to measure")
public final class Stopwatch {
    private final LongSupplier nanoTime;
    private boolean stopped;
    private long start;
    private long measured;

    public Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    public void start() {
        start = nanoTime.getAsLong();
        stopped = false;
    }

    public long stop() {
        measured = nanoTime.getAsLong() - start;
        stopped = true;
        return measured;
    }

    public long elapsed() {
        return stopped ? measured : nanoTime.getAsLong() - start;
    }

    public boolean hasPassed(long nanos) {
        return elapsed() >= nanos;
    }
}
