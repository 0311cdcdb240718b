package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "takes the number on the spine for the place in the pile",
        looksLike = "right for every pile numbered from 1; of any other one gopher gets most",
        caughtBy = "keeps the order",
        says = "not these books in this order")
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
        for (Book book : pile) {
            long gopher = (book.number() - 1L) * gophers / pile.size();
            piles.get(Math.floorMod(gopher, gophers)).add(book);
        }
        return piles;
    }
}
