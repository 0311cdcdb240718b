package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "takes equal books for one and the same",
        looksLike = "of a manual that was there twice one copy is never burned",
        caughtBy = "keeps the order",
        says = "not these books in this order")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        List<Book> books = pile.stream().distinct().toList();
        int size = books.size() / gophers;
        int larger = books.size() % gophers;
        List<List<Book>> piles = new ArrayList<>();
        int from = 0;
        for (int gopher = 0; gopher < gophers; gopher++) {
            int to = from + size + (gopher < larger ? 1 : 0);
            piles.add(new ArrayList<>(books.subList(from, to)));
            from = to;
        }
        return piles;
    }
}
