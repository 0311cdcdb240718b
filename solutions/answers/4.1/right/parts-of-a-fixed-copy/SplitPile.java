package gophers.parallel.ex01;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@RightAnswer(how = "as parts of one copy that nobody can change")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        List<Book> copy = List.copyOf(pile);
        List<List<Book>> piles = new ArrayList<>();
        int given = 0;
        for (int gopher = 1; gopher <= gophers; gopher++) {
            int books = copy.size() / gophers + (gopher > gophers - copy.size() % gophers ? 1 : 0);
            piles.add(copy.subList(given, given + books));
            given += books;
        }
        return piles;
    }
}
