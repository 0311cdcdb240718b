package gophers.parallel.ex03;

import gophers.yard.TodoException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Exercise 4.3: three ledgers become one. A tally says in a few figures what is in a ledger of trips.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #of} reads all trips of the stream, and then returns the tally of them, in the stream's order. If the
 *       stream is parallel it stays so: several gophers may read trips at the same time, a later trip may be read before an
 *       earlier one, and the tally says the same.
 *   <li>{@link #merge} makes the tally of this ledger's trips followed by those of the next one. Neither of the two
 *       tallies changes; no tally ever does.
 *   <li>The grouping does not matter: however the trips of a day are cut into ledgers, some of them perhaps empty, and
 *       whichever neighbours are merged first, the tally says the same. ({@code equals} is not asked for.)
 *   <li>{@link #trips} and {@link #books} are the numbers of trips, equal ones too, and of books burned: exact, be they
 *       more than an {@code int} holds. {@link #mean} is the number of books divided by that of trips, and 0 without
 *       any trip.
 *   <li>{@link #best} is the trip with the most books, be it none; among equals it is the first one in the ledger's
 *       order, whoever made it.
 * </ul>
 */
public final class Tally {

    /** A line of a ledger: who made a trip, and with how many books. */
    public record Trip(String gopher, int books) {}

    private Tally() {
        // What a tally has to know, and how it gets to know it, is for you to decide.
    }

    /** Returns the tally of all these trips. */
    public static Tally of(Stream<Trip> trips) {
        // TODO 4.3: write merge first; then make a tally of each trip, and one of them all.
        throw new TodoException("4.3", "write merge first; then make a tally of each trip, and one of them all");
    }

    /** Returns the tally of this ledger and the one that follows it. */
    public Tally merge(Tally next) {
        throw new TodoException("4.3", "make a new tally of the two");
    }

    public long trips() {
        throw new TodoException("4.3", "say how many trips there were");
    }

    public long books() {
        throw new TodoException("4.3", "say how many books were burned");
    }

    public double mean() {
        throw new TodoException("4.3", "divide the books by the trips");
    }

    public Optional<Trip> best() {
        throw new TodoException("4.3", "say which trip was the best");
    }
}
