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
        bug = "the limit is the work of a trip divided by that of the bottleneck, without the rests",
        looksLike = "predicts less than is measured, when the one gopher has rested",
        caughtBy = "knows what so many gophers can reach",
        says = "a rest of 10 ms")
public final class CrewReport {
    public record Run(int gophers, List<Span> spans) {}

    private static final double SECOND = 1e9;

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
        return ratio(busy(gophers, place), trips(gophers));
    }

    public double waited(int gophers, String place) {
        return ratio(sum(gophers, run -> waitedIn(run, place)) / SECOND, trips(gophers));
    }

    public Optional<String> bottleneck(int gophers) {
        return narrow.stream()
                .filter(place -> demand(gophers, place) > 0)
                .min(Comparator.comparingDouble((String place) -> -demand(gophers, place))
                        .thenComparing(Comparator.naturalOrder()));
    }

    public double bound(int gophers) {
        return bottleneck(1)
                .map(place -> Math.min(gophers, workOfATrip() / demand(1, place)))
                .orElse((double) gophers);
    }

    private double throughput(int gophers) {
        return ratio(trips(gophers), sum(gophers, CrewReport::whole) / SECOND);
    }

    /** R: the time that one gopher needs for a trip. */
    private double workOfATrip() {
        long work = sum(1, run -> run.spans().stream().mapToLong(Span::nanos).sum());
        return ratio(work / SECOND, trips(1));
    }

    private double busy(int gophers, String place) {
        return sum(
                        gophers,
                        run -> run.spans().stream()
                                .filter(span -> span.place().equals(place))
                                .mapToLong(Span::nanos)
                                .sum())
                / SECOND;
    }

    private long trips(int gophers) {
        return sum(
                gophers,
                run -> run.spans().stream()
                        .filter(span -> span.step() == Step.COME_BACK)
                        .count());
    }

    private long sum(int gophers, ToLongFunction<Run> figure) {
        return runs.stream()
                .filter(run -> run.gophers() == gophers)
                .mapToLong(figure)
                .sum();
    }

    private static long whole(Run run) {
        return run.spans().stream().mapToLong(Span::endNanos).max().orElse(0) - start(run);
    }

    private static long start(Run run) {
        return run.spans().stream().mapToLong(Span::startNanos).min().orElse(0);
    }

    private static List<Span> inOrder(Run run) {
        return run.spans().stream()
                .sorted(Comparator.comparingLong(Span::startNanos).thenComparingLong(Span::endNanos))
                .toList();
    }

    private static long waitedIn(Run run, String place) {
        long start = start(run);
        long waited = 0;
        Map<String, Long> idleSince = new HashMap<>();
        for (Span span : inOrder(run)) {
            if (span.place().equals(place)) {
                waited += span.startNanos() - idleSince.getOrDefault(span.gopher(), start);
            }
            idleSince.put(span.gopher(), span.endNanos());
        }
        return waited;
    }

    private static double ratio(double dividend, double divisor) {
        return divisor == 0 ? 0 : dividend / divisor;
    }
}
