package gophers.parallel.ex01;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.stream.IntStream;

@RightAnswer(how = "each pile begins and ends where its share of the whole does")
public final class SplitPile {

    private SplitPile() {}

    public static List<List<Book>> split(List<Book> pile, int gophers) {
        if (gophers < 1) {
            throw new IllegalArgumentException("a pile is split for at least 1 gopher, not for " + gophers);
        }
        return IntStream.range(0, gophers)
                .mapToObj(gopher -> List.copyOf(
                        pile.subList(border(pile.size(), gopher, gophers), border(pile.size(), gopher + 1, gophers))))
                .toList();
    }

    /** As a long: the product does not fit into an int for large piles. */
    private static int border(int books, int gopher, int gophers) {
        return (int) ((long) books * gopher / gophers);
    }
}
