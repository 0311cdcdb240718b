package gophers.parallel.ex09;

import gophers.solutions.WrongAnswer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

@WrongAnswer(
        bug = "the total is added up in an int",
        looksLike = "right up to 2,147,483,647 books; then the yard has burned less than nothing",
        caughtBy = "counts more books than an int can hold",
        says = "Together they burned")
public final class Scoreboard {

    public record Score(long trips, long books) {}

    /**
     * So many references are 128 bytes or more: two gophers' places lie in different cache lines, also where the processor
     * fetches lines in pairs. The places before the first gopher keep it away from the array's length, which all read.
     */
    private static final int APART = 32;

    private final int gophers;
    private final AtomicReferenceArray<Score> scores;

    public Scoreboard(int gophers) {
        this.gophers = gophers;
        this.scores = new AtomicReferenceArray<>((gophers + 1) * APART);
        for (int gopher = 0; gopher < gophers; gopher++) {
            scores.set(place(gopher), new Score(0, 0));
        }
    }

    private int place(int gopher) {
        return (Objects.checkIndex(gopher, gophers) + 1) * APART;
    }

    public void burned(int gopher, int books) {
        int place = place(gopher);
        // Read, then write, in two steps: nobody comes in between, for nobody else writes here.
        Score before = scores.get(place);
        scores.set(place, new Score(before.trips() + 1, before.books() + books));
    }

    public Score of(int gopher) {
        return scores.get(place(gopher));
    }

    public Score total() {
        long trips = 0;
        int books = 0;
        for (int gopher = 0; gopher < gophers; gopher++) {
            Score score = of(gopher);
            trips += score.trips();
            books += score.books();
        }
        return new Score(trips, books);
    }
}
