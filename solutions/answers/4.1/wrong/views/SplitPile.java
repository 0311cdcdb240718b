package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "hands out views on the given list",
        looksLike = "the first gopher that takes a book from its pile spoils all the others: "
                + "ConcurrentModificationException",
        caughtBy = {"makes piles that stay when the given one changes", "makes piles that do not depend on one another"
        },
        says = "pile that was split")
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
            piles.add(pile.subList(from, to));
            from = to;
        }
        return piles;
    }
}
