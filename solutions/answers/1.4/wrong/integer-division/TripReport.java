package gophers.one.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Span;
import gophers.yard.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

@WrongAnswer(
        bug = "divides whole nanoseconds by whole nanoseconds",
        looksLike = "every place is busy for 0 % of the time, except one that never rests",
        caughtBy = {
            "shows an oven that is busy a quarter of the time",
            "counts the pauses as time",
            "counts from the first step on",
            "sees gophers that work at the same time",
            "has something to say before the first trip is over"
        },
        says = "the report says 0.0")
public final class TripReport {
    private static final double NANOS = 1e9;

    private final List<Span> spans;
    private final Set<String> narrow;

    public TripReport(List<Span> spans, Set<String> narrow) {
        this.spans = List.copyOf(spans);
        this.narrow = Set.copyOf(narrow);
    }

    public int trips() {
        return (int)
                spans.stream().filter(span -> span.step() == Step.COME_BACK).count();
    }

    public double throughput() {
        return ratio(trips(), wholeNanos() / NANOS);
    }

    public double busyShare(String place) {
        return wholeNanos() == 0 ? 0 : busyNanos(place) / wholeNanos();
    }

    public double demand(String place) {
        return ratio(busyNanos(place) / NANOS, trips());
    }

    public Optional<String> bottleneck() {
        return narrow.stream()
                .filter(place -> demand(place) > 0)
                .min(Comparator.comparingDouble(this::demand).reversed().thenComparing(Comparator.naturalOrder()));
    }

    public OptionalDouble bound() {
        return bottleneck().stream().mapToDouble(place -> 1 / demand(place)).findAny();
    }

    private long wholeNanos() {
        long start = spans.stream().mapToLong(Span::startNanos).min().orElse(0);
        long end = spans.stream().mapToLong(Span::endNanos).max().orElse(0);
        return end - start;
    }

    private long busyNanos(String place) {
        return spans.stream()
                .filter(span -> span.place().equals(place))
                .mapToLong(Span::nanos)
                .sum();
    }

    private static double ratio(double dividend, double divisor) {
        return divisor == 0 ? 0 : dividend / divisor;
    }
}
