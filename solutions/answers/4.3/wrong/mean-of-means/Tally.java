package gophers.parallel.ex03;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.stream.Stream;

@WrongAnswer(
        bug = "the mean of two ledgers is taken for the mean of their means: that is not associative",
        looksLike = "right for ledgers of the same length, and each grouping has another answer",
        caughtBy = "is the same however the trips are grouped",
        says = "mean")
public final class Tally {

    public record Trip(String gopher, int books) {}

    /** Merged with any tally, on either side, it changes nothing: the identity. */
    private static final Tally NONE = new Tally(0, 0, 0, null);

    private final long trips;
    private final long books;
    private final double mean;
    private final Trip best;

    private Tally(long trips, long books, double mean, Trip best) {
        this.trips = trips;
        this.books = books;
        this.mean = mean;
        this.best = best;
    }

    public static Tally of(Stream<Trip> trips) {
        Tally sums = trips.map(trip -> new Tally(1, trip.books(), trip.books(), trip))
                .reduce(NONE, Tally::merge);
        double mean = sums.trips == 0 ? 0 : (double) sums.books / sums.trips;
        return new Tally(sums.trips, sums.books, mean, sums.best);
    }

    public Tally merge(Tally next) {
        if (trips == 0 || next.trips == 0) {
            return trips == 0 ? next : this;
        }
        return new Tally(trips + next.trips, books + next.books, (mean + next.mean) / 2, better(best, next.best));
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
        return mean;
    }

    public Optional<Trip> best() {
        return Optional.ofNullable(best);
    }
}
