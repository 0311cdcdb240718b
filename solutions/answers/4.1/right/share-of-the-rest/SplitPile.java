package gophers.parallel.ex01;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;

@RightAnswer(how = "book by book: each gopher takes its share of what is left")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        Iterator<Book> books = pile.iterator();
        int left = pile.size();
        List<List<Book>> piles = new ArrayList<>(gophers);
        for (int waiting = gophers; waiting > 0; waiting--) {
            List<Book> own = new LinkedList<>();
            for (int share = left / waiting; share > 0; share--) {
                own.add(books.next());
                left--;
            }
            piles.add(own);
        }
        return piles;
    }
}
