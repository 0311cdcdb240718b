package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "gives each gopher the quotient rounded up, until nothing is left",
        looksLike = "the last gophers get little or nothing, while others do work that could have been theirs",
        caughtBy = {"makes piles of nearly the same size", "splits a pile of many books"},
        says = "The sizes are")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        int size = (pile.size() + gophers - 1) / gophers;
        List<List<Book>> piles = new ArrayList<>();
        for (int gopher = 0; gopher < gophers; gopher++) {
            int from = Math.min(gopher * size, pile.size());
            int to = Math.min(from + size, pile.size());
            piles.add(new ArrayList<>(pile.subList(from, to)));
        }
        return piles;
    }
}
