package gophers.parallel.ex03;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.stream.Stream;

@WrongAnswer(
        bug = "merge adds the next tally to this one and returns this",
        looksLike = "the day is right, and after the merge the first gopher's ledger is the whole day",
        caughtBy = "leaves the merged tallies as they were",
        mayFail = {"is the same however the trips are grouped"},
        says = "was merged with another one")
public final class Tally {

    public record Trip(String gopher, int books) {}

    private long trips;
    private long books;
    private Trip best;

    private Tally(long trips, long books, Trip best) {
        this.trips = trips;
        this.books = books;
        this.best = best;
    }

    public static Tally of(Stream<Trip> trips) {
        return trips.map(trip -> new Tally(1, trip.books(), trip))
                .reduce(Tally::merge)
                .orElse(new Tally(0, 0, null));
    }

    public Tally merge(Tally next) {
        trips += next.trips;
        books += next.books;
        best = better(best, next.best);
        return this;
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
