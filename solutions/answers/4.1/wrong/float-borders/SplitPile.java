package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "computes the borders in float, which knows 24 bits of a number and not more",
        looksLike = "right for every pile that fits on a desk; of a large one some gophers get nothing, others twice"
                + " their share",
        caughtBy = "splits a pile of many books",
        says = "65000 books for 65000 gophers are 1 each")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        List<List<Book>> piles = new ArrayList<>();
        for (int gopher = 0; gopher < gophers; gopher++) {
            int to = gopher == gophers - 1 ? pile.size() : border(pile.size(), gopher + 1, gophers);
            piles.add(new ArrayList<>(pile.subList(border(pile.size(), gopher, gophers), to)));
        }
        return piles;
    }

    private static int border(int books, int gopher, int gophers) {
        return (int) ((float) books * gopher / gophers);
    }
}
