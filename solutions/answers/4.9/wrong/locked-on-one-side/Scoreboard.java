package gophers.parallel.ex09;

import gophers.solutions.WrongAnswer;
import java.util.Arrays;

@WrongAnswer(
        bug = "the gophers lock when they write, the boss does not when it reads",
        looksLike = "during the day a trip now and then has no books",
        caughtBy = {"shows each score as a whole", "adds up scores that are whole"},
        says = "in the middle of a change")
public final class Scoreboard {

    public record Score(long trips, long books) {}

    private static final class Cell {
        private volatile long trips;
        private volatile long books;

        synchronized void add(int more) {
            trips++;
            books += more;
        }
    }

    private final Cell[] cells;

    public Scoreboard(int gophers) {
        this.cells = new Cell[gophers];
        Arrays.setAll(cells, gopher -> new Cell());
    }

    public void burned(int gopher, int books) {
        cells[gopher].add(books);
    }

    public Score of(int gopher) {
        return new Score(cells[gopher].trips, cells[gopher].books);
    }

    public Score total() {
        long trips = 0;
        long books = 0;
        for (int gopher = 0; gopher < cells.length; gopher++) {
            Score score = of(gopher);
            trips += score.trips();
            books += score.books();
        }
        return new Score(trips, books);
    }
}
