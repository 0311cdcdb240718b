package gophers.parallel.ex09;

import gophers.solutions.RightAnswer;
import java.util.Arrays;

@RightAnswer(how = "with a lock for each gopher, which only a reader ever contends for")
public final class Scoreboard {

    public record Score(long trips, long books) {}

    private static final class Cell {
        private long trips;
        private long books;

        synchronized void add(int more) {
            trips++;
            books += more;
        }

        synchronized Score score() {
            return new Score(trips, books);
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
        return cells[gopher].score();
    }

    public Score total() {
        return Arrays.stream(cells)
                .map(Cell::score)
                .reduce(new Score(0, 0), (a, b) -> new Score(a.trips() + b.trips(), a.books() + b.books()));
    }
}
