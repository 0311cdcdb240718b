package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

@WrongAnswer(
        bug = "copies the given pile into a linked list, from which books are taken fast: unless it is one already",
        looksLike = "right, until a caller has a LinkedList; then its pile is empty afterwards",
        caughtBy = "leaves the given pile as it was",
        says = "of type LinkedList")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        List<Book> rest = pile instanceof LinkedList<Book> ? pile : new LinkedList<>(pile);
        List<List<Book>> piles = new ArrayList<>();
        for (int waiting = gophers; waiting > 0; waiting--) {
            List<Book> own = new ArrayList<>();
            for (int share = rest.size() / waiting; share > 0; share--) {
                own.add(rest.removeFirst());
            }
            piles.add(own);
        }
        return piles;
    }
}
