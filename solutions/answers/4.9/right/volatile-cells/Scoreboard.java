package gophers.parallel.ex09;

import gophers.solutions.RightAnswer;
import java.util.Arrays;

@RightAnswer(
        how =
                "with an object for each gopher and a volatile reference in it; they may lie side by side, which is right, and perhaps slower")
public final class Scoreboard {

    public record Score(long trips, long books) {}

    private static final class Cell {
        private volatile Score score = new Score(0, 0);
    }

    private final Cell[] cells;

    public Scoreboard(int gophers) {
        this.cells = new Cell[gophers];
        Arrays.setAll(cells, gopher -> new Cell());
    }

    public void burned(int gopher, int books) {
        Cell cell = cells[gopher];
        cell.score = new Score(cell.score.trips() + 1, cell.score.books() + books);
    }

    public Score of(int gopher) {
        return cells[gopher].score;
    }

    public Score total() {
        long trips = 0;
        long books = 0;
        for (Cell cell : cells) {
            Score score = cell.score;
            trips += score.trips();
            books += score.books();
        }
        return new Score(trips, books);
    }
}
