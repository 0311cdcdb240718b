package gophers.yard;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;

/**
 * Who did what when. There is one journal a yard, and every view of a run is made from it.
 *
 * <p>A gopher is known by the name of its thread. Safe for any number of threads; reading while gophers write gives
 * what was noted so far.
 */
public final class Journal {

    /** A piece of work that may be interrupted. */
    @FunctionalInterface
    public interface Work {
        void run() throws InterruptedException;
    }

    private final LongSupplier nanoTime;
    private final long opened;
    private final Queue<Span> spans = new ConcurrentLinkedQueue<>();
    private final Queue<Violation> violations = new ConcurrentLinkedQueue<>();

    public Journal() {
        this(System::nanoTime);
    }

    /** @param nanoTime a monotonic time source, in nanoseconds; it must be safe for all threads that write here */
    public Journal(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.opened = nanoTime.getAsLong();
    }

    /**
     * Does the work and notes it as one step of the current thread. Work that throws is not noted.
     *
     * @param cart the cart's name, or an empty text
     */
    public void note(Step step, String place, String cart, Work work) throws InterruptedException {
        long start = now();
        work.run();
        spans.add(new Span(gopher(), step, place, cart, start, now()));
    }

    /** Notes a misuse by the current thread and returns the exception to throw for it. */
    public MisuseException misuse(String what) {
        Violation violation = new Violation(gopher(), what, now());
        violations.add(violation);
        return new MisuseException("%s (%.1f ms after the start)".formatted(what, violation.nanos() / 1e6));
    }

    /** Returns the steps that are done, by the time of their start. */
    public List<Span> spans() {
        return spans.stream().sorted(Comparator.comparingLong(Span::startNanos)).toList();
    }

    /** Returns the misuses, by the time they were noticed. */
    public List<Violation> violations() {
        return violations.stream()
                .sorted(Comparator.comparingLong(Violation::nanos))
                .toList();
    }

    private long now() {
        return nanoTime.getAsLong() - opened;
    }

    private static String gopher() {
        return Thread.currentThread().getName();
    }
}
