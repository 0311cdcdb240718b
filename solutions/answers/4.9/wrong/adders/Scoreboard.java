package gophers.parallel.ex09;

import gophers.solutions.WrongAnswer;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

@WrongAnswer(
        bug = "a LongAdder for the trips and one for the books: quick, and two sums of two moments",
        looksLike = "all sums are right in the evening; during the day a trip now and then has no books",
        caughtBy = {"shows each score as a whole", "adds up scores that are whole"},
        says = "in the middle of a change")
public final class Scoreboard {

    public record Score(long trips, long books) {}

    private final LongAdder[] trips;
    private final LongAdder[] books;

    public Scoreboard(int gophers) {
        this.trips = new LongAdder[gophers];
        this.books = new LongAdder[gophers];
        Arrays.setAll(trips, gopher -> new LongAdder());
        Arrays.setAll(books, gopher -> new LongAdder());
    }

    public void burned(int gopher, int more) {
        trips[gopher].increment();
        books[gopher].add(more);
    }

    public Score of(int gopher) {
        return new Score(trips[gopher].sum(), books[gopher].sum());
    }

    public Score total() {
        long allTrips = 0;
        long allBooks = 0;
        for (int gopher = 0; gopher < trips.length; gopher++) {
            Score score = of(gopher);
            allTrips += score.trips();
            allBooks += score.books();
        }
        return new Score(allTrips, allBooks);
    }
}
