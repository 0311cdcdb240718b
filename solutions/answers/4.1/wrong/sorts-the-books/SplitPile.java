package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

@WrongAnswer(
        bug = "sorts the books by their numbers before it deals them out",
        looksLike = "right for every pile that was in order before",
        caughtBy = "keeps the order",
        says = "not these books in this order")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        List<Book> sorted =
                pile.stream().sorted(Comparator.comparingInt(Book::number)).toList();
        int size = sorted.size() / gophers;
        int larger = sorted.size() % gophers;
        List<List<Book>> piles = new ArrayList<>();
        int from = 0;
        for (int gopher = 0; gopher < gophers; gopher++) {
            int to = from + size + (gopher < larger ? 1 : 0);
            piles.add(new ArrayList<>(sorted.subList(from, to)));
            from = to;
        }
        return piles;
    }
}
