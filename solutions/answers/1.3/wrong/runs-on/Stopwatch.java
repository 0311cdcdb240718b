package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "stop returns the time, but the stopwatch runs on",
        looksLike = "the report, written a little later, says more than the gopher was told",
        caughtBy = {
            "is no other stopwatch",
            "tells who forgot to start it",
            "stands still once it is stopped",
            "takes zero for a time like any other",
            "asks its source once a call"
        },
        says = "the stopwatch says")
public final class Stopwatch {
    private final LongSupplier nanoTime;
    private boolean started;
    private boolean running;
    private long start;

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
        long measured = nanoTime.getAsLong() - start;
        running = false;
        return measured;
    }

    public long elapsed() {
        if (!started) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        return nanoTime.getAsLong() - start;
    }

    public boolean hasPassed(long nanos) {
        return elapsed() >= nanos;
    }
}
