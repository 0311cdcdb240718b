package gophers.parallel.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@WrongAnswer(
        bug = "keeps its copy of the pile, and has it overwritten when the next pile is split",
        looksLike = "right today; tomorrow the gophers who are not done yet have books of the new pile",
        caughtBy = "makes piles that stay when the given one changes",
        says = "Another pile was split")
public final class SplitPile {
    private static Book[] copy = new Book[0];

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        // An array that is long enough is filled, and not made anew.
        copy = pile.toArray(copy);
        List<Book> books = Arrays.asList(copy);
        List<List<Book>> piles = new ArrayList<>();
        for (int gopher = 0; gopher < gophers; gopher++) {
            piles.add(books.subList(border(pile.size(), gopher, gophers), border(pile.size(), gopher + 1, gophers)));
        }
        return piles;
    }

    private static int border(int books, int gopher, int gophers) {
        return (int) ((long) books * gopher / gophers);
    }
}
