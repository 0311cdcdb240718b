package gophers.one.ex04;

import gophers.solutions.RightAnswer;
import gophers.yard.Span;
import gophers.yard.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

@RightAnswer(how = "in one pass over the spans, in the constructor")
public final class TripReport {
    private final Map<String, Long> busy = new TreeMap<>();
    private final Set<String> narrow;
    private int trips;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    public TripReport(List<Span> spans, Set<String> narrow) {
        this.narrow = Set.copyOf(narrow);
        for (Span span : spans) {
            first = Math.min(first, span.startNanos());
            last = Math.max(last, span.endNanos());
            busy.merge(span.place(), span.endNanos() - span.startNanos(), Long::sum);
            if (span.step() == Step.COME_BACK) {
                trips++;
            }
        }
    }

    public int trips() {
        return trips;
    }

    public double throughput() {
        return last > first ? 1e9 * trips / (last - first) : 0;
    }

    public double busyShare(String place) {
        return last > first ? (double) busy.getOrDefault(place, 0L) / (last - first) : 0;
    }

    public double demand(String place) {
        return trips > 0 ? busy.getOrDefault(place, 0L) / 1e9 / trips : 0;
    }

    public Optional<String> bottleneck() {
        String slowest = null;
        // The map is in the order of the names, so of equal places the first one stays.
        for (String place : busy.keySet()) {
            double least = slowest == null ? 0 : demand(slowest);
            if (narrow.contains(place) && demand(place) > least) {
                slowest = place;
            }
        }
        return Optional.ofNullable(slowest);
    }

    public OptionalDouble bound() {
        Optional<String> slowest = bottleneck();
        return slowest.isPresent() ? OptionalDouble.of(1 / demand(slowest.get())) : OptionalDouble.empty();
    }
}
