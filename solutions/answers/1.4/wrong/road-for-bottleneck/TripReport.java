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
        bug = "takes the road for a bottleneck, though there is room for any number of gophers",
        looksLike = "the bound says 50 trips a second, and four gophers then make 95",
        caughtBy = "does not take the wide road for the bottleneck",
        says = "the report should say oven, not road")
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
        return ratio(trips(), seconds());
    }

    public double busyShare(String place) {
        return ratio(busySeconds(place), seconds());
    }

    public double demand(String place) {
        return ratio(busySeconds(place), trips());
    }

    public Optional<String> bottleneck() {
        return spans.stream()
                .map(Span::place)
                .distinct()
                .filter(place -> demand(place) > 0)
                .min(Comparator.comparingDouble(this::demand).reversed().thenComparing(Comparator.naturalOrder()));
    }

    public OptionalDouble bound() {
        return bottleneck().stream().mapToDouble(place -> 1 / demand(place)).findAny();
    }

    private double seconds() {
        long start = spans.stream().mapToLong(Span::startNanos).min().orElse(0);
        long end = spans.stream().mapToLong(Span::endNanos).max().orElse(0);
        return (end - start) / NANOS;
    }

    private double busySeconds(String place) {
        return spans.stream()
                        .filter(span -> span.place().equals(place))
                        .mapToLong(Span::nanos)
                        .sum()
                / NANOS;
    }

    private static double ratio(double dividend, double divisor) {
        return divisor == 0 ? 0 : dividend / divisor;
    }
}
