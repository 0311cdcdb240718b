package gophers.parallel.ex09;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicLongArray;

@WrongAnswer(
        bug = "trips and books lie in one long, and the books have 40 bits of it",
        looksLike = "one atomic number, and right for a good while; then books turn into trips",
        caughtBy = "counts more books than an int can hold",
        mayFail = {"shows each score as a whole", "adds up scores that are whole", "loses no trip of two gophers"},
        says = "books in")
public final class Scoreboard {

    public record Score(long trips, long books) {}

    private static final int BITS = 40;

    private final AtomicLongArray scores;

    public Scoreboard(int gophers) {
        scores = new AtomicLongArray(gophers);
    }

    public void burned(int gopher, int books) {
        scores.addAndGet(gopher, (1L << BITS) + books);
    }

    public Score of(int gopher) {
        long score = scores.get(gopher);
        return new Score(score >>> BITS, score & ((1L << BITS) - 1));
    }

    public Score total() {
        long trips = 0;
        long books = 0;
        for (int gopher = 0; gopher < scores.length(); gopher++) {
            Score score = of(gopher);
            trips += score.trips();
            books += score.books();
        }
        return new Score(trips, books);
    }
}
