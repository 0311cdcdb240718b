package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "lets each pile end with the book that the next one begins with",
        looksLike = "the books at the borders are burned twice; the second oven notices",
        caughtBy = {
            "puts each book on exactly one pile",
            "makes piles of nearly the same size",
            "splits a pile of many books"
        },
        mayFail = "keeps the order",
        says = "The sizes are")
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
            piles.add(new ArrayList<>(pile.subList(from, Math.min(to + 1, pile.size()))));
            from = to;
        }
        return piles;
    }
}
