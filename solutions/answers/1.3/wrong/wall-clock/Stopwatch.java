package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "asks the wall clock instead of its source",
        looksLike = "right on most days; wrong, even negative, on the day on which the clock is set, and no "
                + "test can turn it",
        caughtBy = {
            "is no other stopwatch",
            "tells who forgot to start it",
            "measures from its start to its stop",
            "counts every nanosecond",
            "stands still once it is stopped",
            "forgets the past when it is started again",
            "takes zero for a time like any other",
            "measures on when its source runs over",
            "knows from when on a time has passed",
            "asks its source once a call"
        },
        says = "the stopwatch")
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
        start = now();
        started = true;
        running = true;
    }

    public long stop() {
        if (!running) {
            throw new IllegalStateException("the stopwatch does not run");
        }
        measured = now() - start;
        running = false;
        return measured;
    }

    public long elapsed() {
        if (!started) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        return running ? now() - start : measured;
    }

    public boolean hasPassed(long nanos) {
        return elapsed() >= nanos;
    }

    private static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }
}
