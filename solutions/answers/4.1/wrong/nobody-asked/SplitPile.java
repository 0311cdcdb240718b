package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "does not look at the number of gophers",
        looksLike = "an ArithmeticException for no gopher, and no pile at all for less than none",
        caughtBy = "refuses to split for nobody",
        says = "split for 0 gophers")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        int size = pile.size() / gophers;
        int larger = pile.size() % gophers;
        List<List<Book>> piles = new ArrayList<>();
        int from = 0;
        for (int gopher = 0; gopher < gophers; gopher++) {
            int to = from + size + (gopher < larger ? 1 : 0);
            piles.add(new ArrayList<>(pile.subList(from, to)));
            from = to;
        }
        return piles;
    }
}
