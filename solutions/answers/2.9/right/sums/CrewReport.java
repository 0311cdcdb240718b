package gophers.concurrent.ex09;

import gophers.solutions.RightAnswer;
import gophers.yard.Span;
import gophers.yard.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

@RightAnswer(how = "with one pass over each run, which collects sums by place")
public final class CrewReport {
    private static final double NANOS = 1e9;

    public record Run(int gophers, List<Span> spans) {}

    /** The sums of all runs with the same number of gophers. */
    private static final class Sums {
        private long trips;
        private long nanos;
        private final Map<String, Long> busy = new TreeMap<>();
        private final Map<String, Long> waited = new HashMap<>();

        void add(List<Span> run) {
            if (run.isEmpty()) {
                return;
            }
            List<Span> inOrder = new ArrayList<>(run);
            inOrder.sort(Comparator.comparingLong(Span::startNanos).thenComparingLong(Span::endNanos));
            long start = inOrder.getFirst().startNanos();
            long end = start;
            Map<String, Long> freeSince = new HashMap<>();
            for (Span span : inOrder) {
                trips += span.step() == Step.COME_BACK ? 1 : 0;
                busy.merge(span.place(), span.nanos(), Long::sum);
                waited.merge(span.place(), span.startNanos() - freeSince.getOrDefault(span.gopher(), start), Long::sum);
                freeSince.put(span.gopher(), span.endNanos());
                end = Math.max(end, span.endNanos());
            }
            nanos += end - start;
        }

        double perTrip(Map<String, Long> figure, String place) {
            return trips == 0 ? 0 : figure.getOrDefault(place, 0L) / NANOS / trips;
        }

        double throughput() {
            return nanos == 0 ? 0 : trips / (nanos / NANOS);
        }
    }

    private final Map<Integer, Sums> byNumber = new HashMap<>();
    private final Set<String> narrow;

    public CrewReport(List<Run> runs, Set<String> narrow) {
        runs.forEach(run -> of(run.gophers()).add(run.spans()));
        this.narrow = Set.copyOf(narrow);
    }

    private Sums of(int gophers) {
        return byNumber.computeIfAbsent(gophers, any -> new Sums());
    }

    public double speedUp(int gophers) {
        double alone = of(1).throughput();
        return alone == 0 ? 0 : of(gophers).throughput() / alone;
    }

    public double demand(int gophers, String place) {
        return of(gophers).perTrip(of(gophers).busy, place);
    }

    public double waited(int gophers, String place) {
        return of(gophers).perTrip(of(gophers).waited, place);
    }

    public Optional<String> bottleneck(int gophers) {
        String slowest = null;
        // In the order of the names, so the first of two equal ones stays.
        for (String place : of(gophers).busy.keySet()) {
            double demand = demand(gophers, place);
            if (narrow.contains(place) && demand > (slowest == null ? 0 : demand(gophers, slowest))) {
                slowest = place;
            }
        }
        return Optional.ofNullable(slowest);
    }

    public double bound(int gophers) {
        Optional<String> slowest = bottleneck(1);
        if (slowest.isEmpty()) {
            return gophers;
        }
        return Math.min(gophers, 1 / (of(1).throughput() * demand(1, slowest.get())));
    }
}
