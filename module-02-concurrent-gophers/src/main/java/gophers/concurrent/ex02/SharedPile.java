package gophers.concurrent.ex02;

import gophers.yard.Book;
import gophers.yard.Pile;
import gophers.yard.TodoException;
import java.util.List;
import java.util.Optional;

/**
 * Exercise 2.2: one pile for all gophers, from which every book is taken exactly once.
 *
 * <p>The contract:
 * <ul>
 *   <li>The pile consists of the books in the list given to the constructor, the top one first. Nobody else uses that
 *       list from then on: take from it, or move its books elsewhere.
 *   <li>The list is a synchronized one, as {@link java.util.Collections#synchronizedList} makes them: each single call
 *       of it is safe for any number of gophers. Between two calls anybody may come.
 *   <li>{@link #take} takes the top book. From an empty pile it returns nothing, at once: nobody waits for books, and it
 *       is no error that somebody else was quicker.
 *   <li>{@link #putBack} puts a book on top.
 *   <li>Any number of gophers may do both at the same time. No book is lost, and none is taken twice, unless it was put
 *       back in between.
 * </ul>
 */
public final class SharedPile implements Pile {
    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        // TODO 2.2: look whether there is a book, and take it, so that nobody comes in between.
        throw new TodoException("2.2", "look whether there is a book, and take it, so that nobody comes in between");
    }

    @Override
    public void putBack(Book book) {
        throw new TodoException("2.2", "put the book on top of the others");
    }
}
