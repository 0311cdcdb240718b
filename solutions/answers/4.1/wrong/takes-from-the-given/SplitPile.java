package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "takes the books off the given list while it deals them out",
        looksLike = "the caller, who wanted to compare afterwards, has an empty pile; or it could not be "
                + "changed in the first place",
        caughtBy = {"leaves the given pile as it was", "splits a pile that nobody can change"},
        says = "The given pile")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        List<List<Book>> piles = new ArrayList<>();
        for (int waiting = gophers; waiting > 0; waiting--) {
            List<Book> own = new ArrayList<>();
            for (int share = pile.size() / waiting; share > 0; share--) {
                own.add(pile.removeFirst());
            }
            piles.add(own);
        }
        return piles;
    }
}
