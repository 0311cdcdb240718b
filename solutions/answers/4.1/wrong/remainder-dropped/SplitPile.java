package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "gives each gopher the quotient and forgets the remainder",
        looksLike = "a few books are never burned; with six or nine books for three gophers, as in the "
                + "demonstration, none",
        caughtBy = {"puts each book on exactly one pile", "splits a pile of many books"},
        says = "The sizes are")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        int size = pile.size() / gophers;
        List<List<Book>> piles = new ArrayList<>();
        for (int gopher = 0; gopher < gophers; gopher++) {
            piles.add(new ArrayList<>(pile.subList(gopher * size, (gopher + 1) * size)));
        }
        return piles;
    }
}
