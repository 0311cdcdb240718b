package gophers.one.ex03;

import gophers.solutions.RightAnswer;
import java.util.function.LongSupplier;

@RightAnswer(how = "each state is a supplier: never started, running, stopped")
public final class Stopwatch {
    private final LongSupplier nanoTime;
    private boolean running;
    private LongSupplier reading = () -> {
        throw new IllegalStateException("the stopwatch was never started");
    };

    public Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    public void start() {
        long start = nanoTime.getAsLong();
        reading = () -> nanoTime.getAsLong() - start;
        running = true;
    }

    public long stop() {
        if (!running) {
            throw new IllegalStateException("the stopwatch does not run");
        }
        long measured = reading.getAsLong();
        reading = () -> measured;
        running = false;
        return measured;
    }

    public long elapsed() {
        return reading.getAsLong();
    }

    public boolean hasPassed(long nanos) {
        return reading.getAsLong() >= nanos;
    }
}
