package gophers.parallel.ex01;

import gophers.yard.Book;
import gophers.yard.TodoException;
import java.util.List;

/**
 * Exercise 4.1: one pile becomes several, one for each gopher.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #split} makes as many piles as there are gophers. With more gophers than books some piles are empty.
 *   <li>Each book is on exactly one of the piles. Put one after another, the piles are the given pile in its order, which
 *       need not be that of the numbers; of equal books, too, each is on a pile.
 *   <li>The sizes of any two piles are at most one apart. Which of the piles have one more is free.
 *   <li>The piles are independent: whatever is done later to the given list or to one of the piles, or is split later,
 *       every other pile stays as it is, and so does the given list. An attempt to change a pile, or the list of the
 *       piles, may also be refused with an {@link UnsupportedOperationException}.
 *   <li>{@code split} itself only reads the given list, which may be one that nobody can change.
 *   <li>It is right for large numbers, too, such as 70,000 books for 65,000 gophers.
 *   <li>With less than one gopher an {@link IllegalArgumentException} says so.
 * </ul>
 */
public final class SplitPile {

    private SplitPile() {}

    /** Returns the piles of the first gopher, of the second, and so on. */
    public static List<List<Book>> split(List<Book> pile, int gophers) {
        // TODO 4.1: find out where each pile begins and ends.
        throw new TodoException("4.1", "find out where each pile begins and ends");
    }
}
