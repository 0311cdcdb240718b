package gophers.parallel.ex09;

import gophers.solutions.WrongAnswer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

@WrongAnswer(
        bug = "the total reads each score twice: once for the trips, and later once more for the books",
        looksLike = "each score is right, and their sum never was",
        caughtBy = "adds up scores that are whole",
        says = "in the middle of a change")
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
        for (int gopher = 0; gopher < gophers; gopher++) {
            trips += of(gopher).trips();
        }
        long books = 0;
        for (int gopher = 0; gopher < gophers; gopher++) {
            books += of(gopher).books();
        }
        return new Score(trips, books);
    }
}
