package gophers.parallel.ex09;

import gophers.solutions.WrongAnswer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

@WrongAnswer(
        bug = "beside the scores there is a total that all gophers write to: reading it and writing it are two steps",
        looksLike = "each gopher's score is right, and the total falls behind, more and more",
        caughtBy = "loses no trip of two gophers",
        says = "trips were lost")
public final class Scoreboard {

    public record Score(long trips, long books) {}

    /**
     * So many references are 128 bytes or more: two gophers' places lie in different cache lines, also where the processor
     * fetches lines in pairs. The places before the first gopher keep it away from the array's length, which all read.
     */
    private static final int APART = 32;

    private final int gophers;
    private final AtomicReferenceArray<Score> scores;
    private volatile Score total = new Score(0, 0);

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
        Score all = total;
        total = new Score(all.trips() + 1, all.books() + books);
    }

    public Score of(int gopher) {
        return scores.get(place(gopher));
    }

    public Score total() {
        return total;
    }
}
