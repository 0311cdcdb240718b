package gophers.one.ex04;

import gophers.solutions.WrongAnswer;
import gophers.yard.Span;
import gophers.yard.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "nanoseconds become whole milliseconds before they become seconds",
        looksLike = "right for steps of some milliseconds; a quick yard has no time and no figures",
        caughtBy = "counts from the first step on",
        says = "should be 0.25, and the report says 0.0")
public final class TripReport {
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
        return ratio(trips(), time());
    }

    public double busyShare(String place) {
        return ratio(busy(place), time());
    }

    public double demand(String place) {
        return ratio(busy(place), trips());
    }

    public Optional<String> bottleneck() {
        return narrow.stream()
                .filter(place -> demand(place) > 0)
                .min(Comparator.comparingDouble(this::demand).reversed().thenComparing(Comparator.naturalOrder()));
    }

    public OptionalDouble bound() {
        return bottleneck().stream().mapToDouble(place -> 1 / demand(place)).findAny();
    }

    private double time() {
        long start = spans.stream().mapToLong(Span::startNanos).min().orElse(0);
        long end = spans.stream().mapToLong(Span::endNanos).max().orElse(0);
        return seconds(end - start);
    }

    private double busy(String place) {
        return seconds(spans.stream()
                .filter(span -> span.place().equals(place))
                .mapToLong(Span::nanos)
                .sum());
    }

    private static double seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos) / 1e3;
    }

    private static double ratio(double dividend, double divisor) {
        return divisor == 0 ? 0 : dividend / divisor;
    }
}
