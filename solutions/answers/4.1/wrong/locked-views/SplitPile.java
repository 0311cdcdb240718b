package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

@WrongAnswer(
        bug = "hands out views that cannot be changed: on a list that can",
        looksLike = "nobody changes a pile, and still the books on it are others than before",
        caughtBy = "makes piles that stay when the given one changes",
        says = "The pile that was split was changed")
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
            piles.add(Collections.unmodifiableList(pile.subList(from, to)));
            from = to;
        }
        return piles;
    }
}
