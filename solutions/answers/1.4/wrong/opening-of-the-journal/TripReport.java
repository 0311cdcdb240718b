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
        bug = "counts the time from the opening of the journal, not from the first step",
        looksLike = "the longer the gophers take to get up, the less busy everything seems",
        caughtBy = {"counts from the first step on", "divides the trips by the whole time"},
        says = "and the report says")
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
        return narrow.stream()
                .filter(place -> demand(place) > 0)
                .min(Comparator.comparingDouble(this::demand).reversed().thenComparing(Comparator.naturalOrder()));
    }

    public OptionalDouble bound() {
        return bottleneck().stream().mapToDouble(place -> 1 / demand(place)).findAny();
    }

    private double seconds() {
        return spans.stream().mapToLong(Span::endNanos).max().orElse(0) / NANOS;
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
