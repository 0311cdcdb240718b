package gophers.concurrent.ex09;

import gophers.solutions.WrongAnswer;
import gophers.yard.Span;
import gophers.yard.Step;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

@WrongAnswer(
        bug = "before its first span a gopher has not waited, it thinks",
        looksLike = "the crowd at the pile in the morning is not in the report",
        caughtBy = {
            "finds how long a trip waits for each place",
            "counts a trip when its gopher is back",
            "counts each run from its own beginning",
            "takes the spans in any order",
            "sees that eight gain nothing over four"
        },
        says = "should be")
public final class CrewReport {
    private static final double NANOS = 1e9;

    public record Run(int gophers, List<Span> spans) {}

    private final List<Run> runs;
    private final Set<String> narrow;

    public CrewReport(List<Run> runs, Set<String> narrow) {
        this.runs = List.copyOf(runs);
        this.narrow = Set.copyOf(narrow);
    }

    public double speedUp(int gophers) {
        return ratio(throughput(gophers), throughput(1));
    }

    public double demand(int gophers, String place) {
        return ratio(sum(gophers, run -> busy(run, place)) / NANOS, trips(gophers));
    }

    public double waited(int gophers, String place) {
        return ratio(sum(gophers, run -> waiting(run, place)) / NANOS, trips(gophers));
    }

    public Optional<String> bottleneck(int gophers) {
        return narrow.stream()
                .filter(place -> demand(gophers, place) > 0)
                .min(Comparator.<String>comparingDouble(place -> -demand(gophers, place))
                        .thenComparing(Comparator.naturalOrder()));
    }

    public double bound(int gophers) {
        return bottleneck(1)
                .map(place -> ratio(1, throughput(1) * demand(1, place)))
                .map(limit -> Math.min(gophers, limit))
                .orElse((double) gophers);
    }

    private double throughput(int gophers) {
        return ratio(trips(gophers), sum(gophers, CrewReport::nanos) / NANOS);
    }

    private long trips(int gophers) {
        return sum(
                gophers,
                run -> run.stream()
                        .filter(span -> span.step() == Step.COME_BACK)
                        .count());
    }

    private long sum(int gophers, ToLongFunction<List<Span>> figure) {
        return runs.stream()
                .filter(run -> run.gophers() == gophers)
                .map(Run::spans)
                .mapToLong(figure)
                .sum();
    }

    private static long nanos(List<Span> run) {
        return run.stream().mapToLong(Span::endNanos).max().orElse(0) - start(run);
    }

    private static long start(List<Span> run) {
        return run.stream().mapToLong(Span::startNanos).min().orElse(0);
    }

    private static long busy(List<Span> run, String place) {
        return run.stream()
                .filter(span -> span.place().equals(place))
                .mapToLong(Span::nanos)
                .sum();
    }

    private static long waiting(List<Span> run, String place) {
        Map<String, Long> idleSince = new HashMap<>();
        long waited = 0;
        List<Span> inOrder = run.stream()
                // A step may take no time: then its end tells it from the one that begins at the same moment.
                .sorted(Comparator.comparingLong(Span::startNanos).thenComparingLong(Span::endNanos))
                .toList();
        for (Span span : inOrder) {
            if (span.place().equals(place)) {
                waited += span.startNanos() - idleSince.getOrDefault(span.gopher(), span.startNanos());
            }
            idleSince.put(span.gopher(), span.endNanos());
        }
        return waited;
    }

    private static double ratio(double dividend, double divisor) {
        return divisor == 0 ? 0 : dividend / divisor;
    }
}
