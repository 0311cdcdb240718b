package gophers.parallel.ex09;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicLongArray;

@WrongAnswer(
        bug = "trips and books are atomic each for itself, and are changed and read in two steps",
        looksLike = "all sums are right in the evening; during the day a trip now and then has no books",
        caughtBy = {"shows each score as a whole", "adds up scores that are whole"},
        says = "in the middle of a change")
public final class Scoreboard {

    public record Score(long trips, long books) {}

    private final AtomicLongArray trips;
    private final AtomicLongArray books;

    public Scoreboard(int gophers) {
        this.trips = new AtomicLongArray(gophers);
        this.books = new AtomicLongArray(gophers);
    }

    public void burned(int gopher, int more) {
        trips.incrementAndGet(gopher);
        books.addAndGet(gopher, more);
    }

    public Score of(int gopher) {
        return new Score(trips.get(gopher), books.get(gopher));
    }

    public Score total() {
        long allTrips = 0;
        long allBooks = 0;
        for (int gopher = 0; gopher < trips.length(); gopher++) {
            Score score = of(gopher);
            allTrips += score.trips();
            allBooks += score.books();
        }
        return new Score(allTrips, allBooks);
    }
}
