package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "gives all of the remainder to the last gopher",
        looksLike = "of 23 books for 12 gophers eleven get 1 and the last one 12: the others are long home when "
                + "it is done",
        caughtBy = {"makes piles of nearly the same size", "splits a pile of many books"},
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
            int to = gopher == gophers - 1 ? pile.size() : (gopher + 1) * size;
            piles.add(new ArrayList<>(pile.subList(gopher * size, to)));
        }
        return piles;
    }
}
