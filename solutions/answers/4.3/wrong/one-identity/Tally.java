package gophers.parallel.ex03;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.stream.Stream;

@WrongAnswer(
        bug =
                "the identity is an object that is changed: all gophers count into the same one, and then merge it with itself",
        looksLike = "right on a sequential stream, much too much on a parallel one",
        caughtBy = "lets two gophers read at the same time",
        mayFail = "keeps the order when the first trip is read last",
        says = "The tally says")
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
        return trips.reduce(new Tally(0, 0, null), Tally::add, Tally::addAll);
    }

    private Tally add(Trip trip) {
        return addAll(new Tally(1, trip.books(), trip));
    }

    private Tally addAll(Tally next) {
        trips += next.trips;
        books += next.books;
        best = better(best, next.best);
        return this;
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
