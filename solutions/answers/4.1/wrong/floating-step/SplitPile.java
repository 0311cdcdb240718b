package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "computes the borders in floating point, and rounds down",
        looksLike = "right for all numbers that one tries; of 15 books for 11 gophers the last one comes to nobody",
        caughtBy = "puts each book on exactly one pile",
        says = "on 0 piles")
public final class SplitPile {

    private SplitPile() {}

    /** 49 * (1 / 49.0) is a little less than 1: of one book for 49 gophers nothing is left. */
    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("at least 1 gopher, not " + gophers);
        }
        double step = pile.size() / (double) gophers;
        List<List<Book>> piles = new ArrayList<>(gophers);
        for (int i = 0; i < gophers; i++) {
            int from = (int) (i * step);
            int to = (int) ((i + 1) * step);
            piles.add(new ArrayList<>(pile.subList(from, to)));
        }
        return piles;
    }
}
