package gophers.one.ex03;

import gophers.solutions.WrongAnswer;
import java.util.function.LongSupplier;

@WrongAnswer(
        bug = "keeps 0 as the sign for \"not started\" and \"not stopped\"",
        looksLike = "fails, once in a very long while, on a machine where the source happens to stand at 0",
        caughtBy = "takes zero for a time like any other",
        says = "Started when the source stood at 0")
public final class Stopwatch {
    private final LongSupplier nanoTime;
    private long start;
    private long end;

    public Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    public void start() {
        start = nanoTime.getAsLong();
        end = 0;
    }

    public long stop() {
        if (start == 0 || end != 0) {
            throw new IllegalStateException("the stopwatch does not run");
        }
        end = nanoTime.getAsLong();
        return end - start;
    }

    public long elapsed() {
        if (start == 0) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        return (end == 0 ? nanoTime.getAsLong() : end) - start;
    }

    public boolean hasPassed(long nanos) {
        return elapsed() >= nanos;
    }
}
