package gophers.parallel.ex03;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.stream.Stream;

@WrongAnswer(
        bug = "of two best trips it takes that of the gopher whose name comes first in the alphabet",
        looksLike = "right as long as the gophers stand in the ledger by their names",
        caughtBy = "counts equal trips and takes the first for the best",
        says = "best by gopher-1")
public final class Tally {

    public record Trip(String gopher, int books) {}

    /** Merged with any tally, on either side, it changes nothing: the identity. */
    private static final Tally NONE = new Tally(0, 0, null);

    private final long trips;
    private final long books;
    private final Trip best;

    private Tally(long trips, long books, Trip best) {
        this.trips = trips;
        this.books = books;
        this.best = best;
    }

    public static Tally of(Stream<Trip> trips) {
        return trips.map(trip -> new Tally(1, trip.books(), trip)).reduce(NONE, Tally::merge);
    }

    public Tally merge(Tally next) {
        return new Tally(trips + next.trips, books + next.books, better(best, next.best));
    }

    /** The better one, and among equals the one that comes first in the alphabet. */
    private static Trip better(Trip earlier, Trip later) {
        if (earlier == null || later == null) {
            return earlier == null ? later : earlier;
        }
        if (later.books() == earlier.books()) {
            return later.gopher().compareTo(earlier.gopher()) < 0 ? later : earlier;
        }
        return later.books() > earlier.books() ? later : earlier;
    }

    public long trips() {
        return trips;
    }

    public long books() {
        return books;
    }

    public double mean() {
        return trips == 0 ? 0 : (double) books / trips;
    }

    public Optional<Trip> best() {
        return Optional.ofNullable(best);
    }
}
