package gophers.one.ex04;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingLong;

import gophers.solutions.RightAnswer;
import gophers.yard.Span;
import gophers.yard.Step;
import java.time.Duration;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

@RightAnswer(how = "with the collectors and statistics of the streams")
public final class TripReport {
    private final Map<String, LongSummaryStatistics> lengths;
    private final Map<Step, Long> steps;
    private final Duration whole;
    private final List<String> narrow;

    public TripReport(List<Span> spans, Set<String> narrow) {
        this.lengths = spans.stream().collect(groupingBy(Span::place, summarizingLong(Span::nanos)));
        this.steps = spans.stream().collect(groupingBy(Span::step, counting()));
        this.whole = spans.isEmpty()
                ? Duration.ZERO
                : Duration.ofNanos(spans.stream()
                                .mapToLong(Span::endNanos)
                                .summaryStatistics()
                                .getMax()
                        - spans.stream()
                                .mapToLong(Span::startNanos)
                                .summaryStatistics()
                                .getMin());
        this.narrow = narrow.stream().sorted().toList();
    }

    public int trips() {
        return steps.getOrDefault(Step.COME_BACK, 0L).intValue();
    }

    public double throughput() {
        return whole.isZero() ? 0 : trips() * 1e9 / whole.toNanos();
    }

    public double busyShare(String place) {
        return whole.isZero() ? 0 : 1.0 * busy(place) / whole.toNanos();
    }

    public double demand(String place) {
        return trips() == 0 ? 0 : busy(place) / 1e9 / trips();
    }

    public Optional<String> bottleneck() {
        double greatest = narrow.stream().mapToDouble(this::demand).max().orElse(0);
        return narrow.stream()
                .filter(place -> greatest > 0 && demand(place) == greatest)
                .findFirst();
    }

    public OptionalDouble bound() {
        return bottleneck().stream().mapToDouble(place -> 1 / demand(place)).findFirst();
    }

    private long busy(String place) {
        return lengths.containsKey(place) ? lengths.get(place).getSum() : 0;
    }
}
