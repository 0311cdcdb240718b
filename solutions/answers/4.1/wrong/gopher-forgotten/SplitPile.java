package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "makes no pile for a gopher for whom there is no book",
        looksLike = "with fewer books than gophers the caller asks for the pile of the last gopher, and gets an "
                + "IndexOutOfBoundsException",
        caughtBy = "makes a pile for each gopher",
        says = "and made 0 piles")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        int size = pile.size() / gophers;
        int larger = pile.size() % gophers;
        List<List<Book>> piles = new ArrayList<>();
        int from = 0;
        for (int gopher = 0; gopher < gophers; gopher++) {
            int to = from + size + (gopher < larger ? 1 : 0);
            if (from < to) {
                piles.add(new ArrayList<>(pile.subList(from, to)));
            }
            from = to;
        }
        return piles;
    }
}
