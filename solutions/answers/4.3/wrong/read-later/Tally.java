package gophers.parallel.ex03;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

@WrongAnswer(
        bug = "of keeps the stream, and reads it only when somebody asks",
        looksLike = "right with one thread; with several the trips are read by another pool than of was called in",
        caughtBy = "tells what is in a ledger",
        mayFail = {"lets two gophers read at the same time", "keeps the order when the first trip is read last"},
        says = "came back, 0 of them had been read")
public final class Tally {

    public record Trip(String gopher, int books) {}

    private record Figures(long trips, long books, Trip best) {}

    private final Supplier<Figures> source;
    private Figures figures;

    private Tally(Supplier<Figures> source) {
        this.source = source;
    }

    public static Tally of(Stream<Trip> trips) {
        return new Tally(() ->
                trips.map(trip -> new Figures(1, trip.books(), trip)).reduce(new Figures(0, 0, null), Tally::sum));
    }

    public Tally merge(Tally next) {
        return new Tally(() -> sum(figures(), next.figures()));
    }

    private synchronized Figures figures() {
        if (figures == null) {
            figures = source.get();
        }
        return figures;
    }

    private static Figures sum(Figures first, Figures next) {
        return new Figures(first.trips + next.trips, first.books + next.books, better(first.best, next.best));
    }

    /** The earlier one stays unless the later one is really better. */
    private static Trip better(Trip earlier, Trip later) {
        if (earlier == null || later == null) {
            return earlier == null ? later : earlier;
        }
        return later.books() > earlier.books() ? later : earlier;
    }

    public long trips() {
        return figures().trips;
    }

    public long books() {
        return figures().books;
    }

    public double mean() {
        Figures figures = figures();
        return figures.trips == 0 ? 0 : (double) figures.books / figures.trips;
    }

    public Optional<Trip> best() {
        return Optional.ofNullable(figures().best);
    }
}
