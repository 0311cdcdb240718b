package gophers.parallel.ex01;

import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

/** Exercise 4.1, the reference answer: the first piles get one of the books that are left over. */
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
            // A copy: subList alone is a view on the list that was given.
            piles.add(new ArrayList<>(pile.subList(from, to)));
            from = to;
        }
        return piles;
    }
}
