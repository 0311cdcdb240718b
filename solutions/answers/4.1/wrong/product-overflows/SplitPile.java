package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "multiplies before it divides, in int",
        looksLike = "right for every pile that fits on a desk; for a large one, an exception that speaks of a "
                + "negative index",
        caughtBy = "splits a pile of many books",
        says = "70000 books were split")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        List<List<Book>> piles = new ArrayList<>();
        for (int gopher = 0; gopher < gophers; gopher++) {
            int from = pile.size() * gopher / gophers;
            int to = pile.size() * (gopher + 1) / gophers;
            piles.add(new ArrayList<>(pile.subList(from, to)));
        }
        return piles;
    }
}
