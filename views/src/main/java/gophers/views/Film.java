package gophers.views;

import gophers.yard.Journal;
import gophers.yard.Span;
import gophers.yard.Step;
import gophers.yard.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A run, as its journal tells it: who did what when, and who waited. Immutable.
 *
 * @param title what is seen, in a few words
 * @param startNanos when the first thing happens, on the journal's clock
 * @param endNanos when the last thing ends, likewise
 * @param lanes one a gopher, in the natural order of their names
 * @param violations what the yard did not allow, by its time
 * @param leftOut a sentence about what the film does not show, or an empty text
 */
public record Film(
        String title, long startNanos, long endNanos, List<Lane> lanes, List<Violation> violations, String leftOut) {

    /** More lanes, or more steps, than these are more than a page can play. */
    static final int MOST_LANES = 1_000;

    static final int MOST_STEPS = 100_000;
    /** More is not even read: a gopher that goes round in circles fills a journal without end. */
    private static final int MOST_READ = 300_000;

    static final int MOST_VIOLATIONS = 1_000;

    /** So many steps of the gophers that collided are their last moments. */
    private static final int LAST_STEPS = 8;

    public Film {
        lanes = List.copyOf(lanes);
        violations = List.copyOf(violations);
    }

    /**
     * Makes a film of what the journals know at this moment. Where there are several, each is that of a yard of its own,
     * whose things are told from the others' by a number.
     */
    public static Film of(String title, Journal... journals) {
        long opened = Stream.of(journals)
                .mapToLong(Journal::openedNanos)
                .reduce((one, other) -> one - other < 0 ? one : other)
                .orElse(0);
        List<Span> spans = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < journals.length; i++) {
            long later = journals[i].openedNanos() - opened;
            String number = journals.length == 1 ? "" : " " + (i + 1);
            // What is under way first: then no step is missed, though one may be in both.
            List<Span> unfinished = journals[i].unfinished();
            Set<String> done = new HashSet<>();
            for (Span span : journals[i].spans(MOST_READ)) {
                done.add(key(span));
                spans.add(moved(span, later, number));
            }
            unfinished.stream()
                    .filter(span -> done.add(key(span)))
                    .forEach(span -> spans.add(moved(span, later, number)));
            journals[i].violations().forEach(violation -> violations.add(moved(violation, later)));
        }
        violations.sort(Comparator.comparingLong(Violation::nanos));
        return of(title, spans, violations);
    }

    private static String key(Span span) {
        return span.startNanos() + " " + span.step() + " " + span.gopher();
    }

    private static Span moved(Span span, long later, String number) {
        String cart = span.cart().isEmpty() ? "" : span.cart() + number;
        return new Span(
                span.gopher(),
                span.step(),
                span.place() + number,
                cart,
                span.startNanos() + later,
                span.endNanos() + later);
    }

    private static Violation moved(Violation violation, long later) {
        return new Violation(violation.gopher(), violation.what(), violation.nanos() + later, violation.other());
    }

    private static Film of(String title, List<Span> spans, List<Violation> violations) {
        TreeMap<String, List<Span>> byGopher = new TreeMap<>(new NaturalOrder());
        spans.forEach(span -> byGopher.computeIfAbsent(span.gopher(), name -> new ArrayList<>())
                .add(span));
        violations.forEach(violation -> byGopher.computeIfAbsent(violation.gopher(), name -> new ArrayList<>()));
        long start = LongStream.concat(
                        spans.stream().mapToLong(Span::startNanos),
                        violations.stream().mapToLong(Violation::nanos))
                .min()
                .orElse(0);
        long end = LongStream.concat(
                        spans.stream().mapToLong(Span::endNanos),
                        violations.stream().mapToLong(Violation::nanos))
                .max()
                .orElse(0);
        List<Lane> lanes = new ArrayList<>();
        byGopher.forEach((gopher, own) -> lanes.add(Lane.of(gopher, own, start)));
        return new Film(title, start, end, lanes, violations, "");
    }

    public long lengthNanos() {
        return endNanos - startNanos;
    }

    /** Whether there is nothing to be seen. */
    public boolean isEmpty() {
        return lanes.isEmpty();
    }

    /** Returns the places where books are burned, in the natural order of their names. */
    List<String> ovens() {
        return lanes.stream()
                .flatMap(lane -> lane.pieces().stream())
                .filter(piece -> piece.step() == Step.BURN)
                .map(Piece::place)
                .distinct()
                .sorted(new NaturalOrder())
                .toList();
    }

    /**
     * Returns the last moments before the first violation, with nobody but those who had a part in it. Where there is no
     * violation, it returns this film.
     */
    public Film lastMoments() {
        if (violations.isEmpty()) {
            return this;
        }
        Violation first = violations.getFirst();
        Set<String> both = Set.of(first.gopher(), first.gopher().equals(first.other()) ? "" : first.other());
        List<Lane> theirs =
                lanes.stream().filter(lane -> both.contains(lane.gopher())).toList();
        long[] starts = theirs.stream()
                .flatMap(lane -> lane.pieces().stream())
                .mapToLong(Piece::startNanos)
                .filter(start -> start <= first.nanos())
                .sorted()
                .toArray();
        long from = starts.length == 0 ? startNanos : starts[Math.max(0, starts.length - LAST_STEPS)];
        long margin = Math.max((first.nanos() - from) / 8, 1);
        long to = Math.min(first.nanos() + margin, Math.max(endNanos, first.nanos() + 1));
        return cut(from, to, theirs, "");
    }

    /** Returns this film, or a part of it that says so if there is more in it than a page can play. */
    public Film thinned() {
        return new Thinning(MOST_LANES, MOST_STEPS).of(this);
    }

    /** Returns what lies between two moments in these lanes, with a sentence about what was left out. */
    Film cut(long from, long to, List<Lane> kept, String sentence) {
        return new Film(
                title,
                from,
                to,
                kept.stream().map(lane -> lane.between(from, to)).toList(),
                violations.stream()
                        .filter(violation -> violation.nanos() >= from && violation.nanos() <= to)
                        .limit(MOST_VIOLATIONS)
                        .toList(),
                sentence);
    }
}
