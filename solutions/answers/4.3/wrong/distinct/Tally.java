package gophers.parallel.ex03;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.stream.Stream;

@WrongAnswer(
        bug = "equal trips count once",
        looksLike = "who makes the same trip again has made none",
        caughtBy = "counts equal trips and takes the first for the best",
        says = "the tally says 2 trips")
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
        return trips.distinct().map(trip -> new Tally(1, trip.books(), trip)).reduce(NONE, Tally::merge);
    }

    public Tally merge(Tally next) {
        return new Tally(trips + next.trips, books + next.books, better(best, next.best));
    }

    /** The earlier one stays unless the later one is really better. */
    private static Trip better(Trip earlier, Trip later) {
        if (earlier == null || later == null) {
            return earlier == null ? later : earlier;
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
