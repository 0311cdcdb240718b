package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "deals the books out in turn, like cards",
        looksLike = "all have equally many, but the piles are no longer parts of the pile: the order is gone",
        caughtBy = "keeps the order",
        says = "no longer in order")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        List<List<Book>> piles = new ArrayList<>();
        for (int gopher = 0; gopher < gophers; gopher++) {
            piles.add(new ArrayList<>());
        }
        for (int i = 0; i < pile.size(); i++) {
            piles.get(i % gophers).add(pile.get(i));
        }
        return piles;
    }
}
