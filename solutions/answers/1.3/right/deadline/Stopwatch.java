package gophers.one.ex03;

import gophers.solutions.RightAnswer;
import java.util.function.LongSupplier;

@RightAnswer(how = "with a deadline that may overflow, and a comparison that allows for it")
public final class Stopwatch {
    private final LongSupplier nanoTime;
    private Long start;
    private Long end;

    public Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    public void start() {
        start = nanoTime.getAsLong();
        end = null;
    }

    public long stop() {
        if (start == null || end != null) {
            throw new IllegalStateException("the stopwatch does not run");
        }
        end = nanoTime.getAsLong();
        return end - start;
    }

    public long elapsed() {
        return now() - start;
    }

    public boolean hasPassed(long nanos) {
        long now = now();
        long deadline = start + nanos;
        return now - deadline >= 0;
    }

    private long now() {
        if (start == null) {
            throw new IllegalStateException("the stopwatch was never started");
        }
        return end == null ? nanoTime.getAsLong() : end;
    }
}
