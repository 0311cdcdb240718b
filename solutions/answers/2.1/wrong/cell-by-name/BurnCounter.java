package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@WrongAnswer(
        bug = "each gopher adds to a cell of its own, which is found by the name of its thread",
        looksLike = "right until two gophers have the same name: then they share a cell that nobody guards",
        caughtBy = "loses no book of two gophers",
        says = "lost")
public final class BurnCounter {
    private static final class Cell {
        private volatile long books;
    }

    private final Map<String, Cell> cells = new ConcurrentHashMap<>();

    public void burned(int books) {
        cells.computeIfAbsent(Thread.currentThread().getName(), name -> new Cell()).books += books;
    }

    public long total() {
        return cells.values().stream().mapToLong(cell -> cell.books).sum();
    }
}
