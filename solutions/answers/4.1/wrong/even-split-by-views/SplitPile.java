package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

@WrongAnswer(
        bug = "makes copies only where the books cannot be dealt out evenly",
        looksLike = "right with 7 books for 3 gophers; with 6 the gophers have views",
        caughtBy = "makes piles that stay when the given one changes",
        says = "The pile that was split was changed")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("at least 1 gopher, not " + gophers);
        }
        int size = pile.size() / gophers;
        int larger = pile.size() % gophers;
        List<List<Book>> piles = new ArrayList<>();
        if (larger == 0) {
            for (int gopher = 0; gopher < gophers; gopher++) {
                piles.add(Collections.unmodifiableList(pile.subList(gopher * size, (gopher + 1) * size)));
            }
            return piles;
        }
        int from = 0;
        for (int gopher = 0; gopher < gophers; gopher++) {
            int to = from + size + (gopher < larger ? 1 : 0);
            piles.add(List.copyOf(pile.subList(from, to)));
            from = to;
        }
        return piles;
    }
}
