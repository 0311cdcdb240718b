package gophers.concurrent.ex09;

import gophers.yard.Span;
import gophers.yard.TodoException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Exercise 2.9: what more gophers gain, where they wait, and what holds them up. Times are in seconds.
 *
 * <p>The contract:
 * <ul>
 *   <li>The figures of n gophers are those of all runs with n gophers, added up: C, their trips, one for each {@code
 *       COME_BACK}; T, for each run the time from its earliest start of a span to its latest end (0 without spans); B of
 *       a place, the lengths of the spans there.
 *   <li>{@link #speedUp} is X(n)/X(1), where X = C/T. {@link #demand} of a place is B/C: work, and no waiting.
 *   <li>Before each span its gopher has waited for its place: since the end of the gopher's span before it in this run;
 *       before its first one, since the earliest start of the run. {@link #waited} is all waiting for a place, divided by
 *       C. Spans come in any order; those of one gopher do not overlap.
 *   <li>{@link #bottleneck} is the narrow place with the greatest demand above 0; of two equal ones, the first by its
 *       name. Where there is none, it is empty. Wide places, such as the road, do not count.
 *   <li>{@link #bound} looks only at the runs of one: n gophers reach a speed-up of n at most, and of no more than the limit
 *       1/(X(1)·D), where D is the demand of one gopher's bottleneck. Without a bottleneck the bound is n.
 *   <li>{@code speedUp}, {@code demand} and {@code waited} are 0 where a divisor is 0, or no run has n gophers.
 * </ul>
 */
public final class CrewReport {
    /** One run: how many were sent out, and its journal: each with its own time zero, perhaps with the same names. */
    public record Run(int gophers, List<Span> spans) {}

    private final List<Run> runs;
    private final Set<String> narrow;

    /** @param narrow the names of the places where one gopher at a time can be, such as the pile and the oven */
    public CrewReport(List<Run> runs, Set<String> narrow) {
        this.runs = List.copyOf(runs);
        this.narrow = Set.copyOf(narrow);
    }

    public double speedUp(int gophers) {
        // TODO 2.9: find C and T of so many gophers, and compare the throughput with that of one.
        throw new TodoException("2.9", "find C and T of so many gophers, and compare the throughput with that of one");
    }

    public double demand(int gophers, String place) {
        throw new TodoException("2.9", "divide the busy time of the place by the trips");
    }

    public double waited(int gophers, String place) {
        throw new TodoException("2.9", "add up the time before each span, gopher by gopher, and divide by the trips");
    }

    public Optional<String> bottleneck(int gophers) {
        throw new TodoException("2.9", "find the narrow place with the greatest demand");
    }

    public double bound(int gophers) {
        throw new TodoException("2.9", "find the limit that the bottleneck sets");
    }
}
