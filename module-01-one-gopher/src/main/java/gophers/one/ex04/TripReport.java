package gophers.one.ex04;

import gophers.yard.Span;
import gophers.yard.TodoException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Exercise 1.4: what a journal says about a yard. Times are in seconds, rates in trips per second.
 *
 * <p>The contract:
 * <ul>
 *   <li>C, {@link #trips}: one for each {@code COME_BACK}. T: from the earliest start of a span to the latest end,
 *       pauses and all. B of a place: the sum of the lengths of the spans with this {@link Span#place}, whether their
 *       trips came to an end or not. Spans come in any order and, of several gophers, may overlap.
 *   <li>{@link #throughput} is X = C/T. {@link #busyShare} is U = B/T. {@link #demand} is D = B/C. Where the divisor is
 *       0, the result is 0, and so are U and D of a place that is in no span. Where spans overlap U may be above 1.
 *   <li>{@link #bottleneck} is the narrow place with the greatest D above 0; of equal ones, the first by its name, in
 *       the order of strings. There may be none. Wide places, such as the road, do not count.
 *   <li>{@link #bound} is 1/D of the bottleneck, if there is one: with these demands X gets no greater.
 *   <li>So an empty journal gives zeros, no bottleneck, no bound. Last digits are free, and what hangs on them only.
 * </ul>
 */
public final class TripReport {
    private final List<Span> spans;
    private final Set<String> narrow;

    /** @param narrow the names of the places where one gopher at a time can be, such as the pile and the oven */
    public TripReport(List<Span> spans, Set<String> narrow) {
        this.spans = List.copyOf(spans);
        this.narrow = Set.copyOf(narrow);
    }

    public int trips() {
        // TODO 1.4: count the trips, then find T and B.
        throw new TodoException("1.4", "count the trips, then find T and B");
    }

    public double throughput() {
        throw new TodoException("1.4", "divide the trips by the whole time");
    }

    public double busyShare(String place) {
        throw new TodoException("1.4", "divide the busy time of the place by the whole time");
    }

    public double demand(String place) {
        throw new TodoException("1.4", "divide the busy time of the place by the trips");
    }

    public Optional<String> bottleneck() {
        throw new TodoException("1.4", "find the narrow place with the greatest demand");
    }

    public OptionalDouble bound() {
        throw new TodoException("1.4", "turn the demand of the bottleneck upside down");
    }
}
