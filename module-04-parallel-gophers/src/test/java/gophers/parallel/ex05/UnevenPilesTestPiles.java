package gophers.parallel.ex05;

import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

/** Piles of all sizes. */
final class UnevenPilesTestPiles {

    private UnevenPilesTestPiles() {}

    /** Piles of these sizes; no book is on two of them. */
    static List<List<Book>> piles(int... sizes) {
        List<List<Book>> piles = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            piles.add(Book.numbered(from + size).subList(from, from + size));
            from += size;
        }
        return piles;
    }

    static List<Integer> sizes(List<List<Book>> portions) {
        return portions.stream().map(List::size).toList();
    }
}
