package gophers.yard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Who did what when. There is one journal a yard, and every view of a run is made from it.
 *
 * <p>A gopher is known by the name of its thread. Safe for any number of threads; reading while gophers write gives
 * what was noted so far. To note a step costs about 0.1 microseconds (see CONTRIBUTING.md for how that was measured).
 */
public final class Journal {

    /** A piece of work that may be interrupted. */
    @FunctionalInterface
    public interface Work {
        void run() throws InterruptedException;
    }

    /** A step that has begun; the same gopher may be in the middle of an outer one. */
    private record Begun(String gopher, Step step, String place, String cart, long startNanos, Begun outer) {

        Span until(long endNanos) {
            return new Span(gopher, step, place, cart, startNanos, endNanos);
        }
    }

    private final LongSupplier nanoTime;
    private final long opened;
    private final Queue<Span> spans = new ConcurrentLinkedQueue<>();
    private final Map<Thread, Begun> underWay = new ConcurrentHashMap<>();
    private final Queue<Span> failed = new ConcurrentLinkedQueue<>();
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
     * Does the work and notes it as one step of the current thread. Work that throws is not noted as done.
     *
     * @param cart the cart's name, or an empty text
     */
    public void note(Step step, String place, String cart, Work work) throws InterruptedException {
        Thread me = Thread.currentThread();
        Begun begun = new Begun(me.getName(), step, place, cart, now(), underWay.get(me));
        underWay.put(me, begun);
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            // First into the one, then out of the other: a reader who looks at both in turn misses no step.
            (done ? spans : failed).add(begun.until(now()));
            if (begun.outer() == null) {
                underWay.remove(me);
            } else {
                underWay.put(me, begun.outer());
            }
        }
    }

    /** Notes a misuse by the current thread and returns the exception to throw for it. */
    public MisuseException misuse(String what) {
        return misuse(what, "");
    }

    /**
     * The same where another gopher has a part in it.
     *
     * @param other the other one's name, or an empty text
     */
    MisuseException misuse(String what, String other) {
        Violation violation = new Violation(Thread.currentThread().getName(), what, now(), other);
        violations.add(violation);
        return new MisuseException("%s (%.1f ms after the start)".formatted(what, violation.nanos() / 1e6), this);
    }

    /** Returns the steps that are done, by the time of their start. */
    public List<Span> spans() {
        return spans(Long.MAX_VALUE);
    }

    /** Returns those steps that were done first, so many at most, by the time of their start. */
    public List<Span> spans(long most) {
        return spans.stream()
                .limit(most)
                .sorted(Comparator.comparingLong(Span::startNanos))
                .toList();
    }

    /** Returns the steps that did not come to their end: those under way, as if each ended now, and those that threw. */
    public List<Span> unfinished() {
        long now = now();
        Stream<Span> open = underWay.values().stream().map(begun -> begun.until(Math.max(now, begun.startNanos())));
        return Stream.concat(open, failed.stream())
                .sorted(Comparator.comparingLong(Span::startNanos))
                .toList();
    }

    /** Returns the misuses, by the time they were noticed. */
    public List<Violation> violations() {
        return violations.stream()
                .sorted(Comparator.comparingLong(Violation::nanos))
                .toList();
    }

    /** Returns when the journal was opened, by its time source: so that several journals can be read as one. */
    public long openedNanos() {
        return opened;
    }

    private long now() {
        return nanoTime.getAsLong() - opened;
    }
}
