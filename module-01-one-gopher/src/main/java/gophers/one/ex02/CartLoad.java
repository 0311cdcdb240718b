package gophers.one.ex02;

import gophers.yard.Book;
import gophers.yard.TodoException;
import java.util.List;

/**
 * Exercise 1.2: what is on a cart, written down so that nobody can change it any more.
 *
 * <p>The contract:
 * <ul>
 *   <li>A new load has the books of the list, in its order; there may be none. The caller may do with the list what it
 *       likes afterwards: the load stays as it is.
 *   <li>{@link #books} is what the load has, in its order. Whatever is done to the list that was handed out, the load
 *       stays as it is; an attempt to change that list may also be refused with an
 *       {@link UnsupportedOperationException}.
 *   <li>{@link #with} makes a new load that has one more book, as the last one. This load stays as it is.
 *   <li>Two loads are equal when they have equal books in the same order, and nothing else is equal to a load. Equal
 *       loads have the same hash code.
 *   <li>Where the list, a book in it, or the book to add is null, a {@link NullPointerException} says so,
 *       with a message or without.
 * </ul>
 *
 * <p>Immutable, and so safe to share: any number of gophers may call all these methods with no precaution. (That takes
 * final fields, too, as the lesson says; no check can tell.)
 */
public final class CartLoad {

    public CartLoad(List<Book> books) {
        // TODO 1.2: keep the books where nobody else can reach them.
        throw new TodoException("1.2", "keep the books where nobody else can reach them");
    }

    /** Returns the books, the first one loaded first. */
    public List<Book> books() {
        throw new TodoException("1.2", "return the books, but not the power to change the load");
    }

    /** Returns how many books there are. */
    public int size() {
        throw new TodoException("1.2", "say how many books there are");
    }

    /** Returns a load with one more book. */
    public CartLoad with(Book book) {
        throw new TodoException("1.2", "make a new load and leave this one alone");
    }

    @Override
    public boolean equals(Object other) {
        throw new TodoException("1.2", "compare the books");
    }

    @Override
    public int hashCode() {
        throw new TodoException("1.2", "make equal loads have equal hash codes");
    }
}
