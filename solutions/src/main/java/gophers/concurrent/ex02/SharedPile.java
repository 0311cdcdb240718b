package gophers.concurrent.ex02;

import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

/** Exercise 2.2, the reference answer: whoever touches the books, for whatever purpose, takes the same lock. */
public final class SharedPile implements Pile {
    /** Guards the books. Nobody else knows it, so nobody else can hold it. */
    private final Object lock = new Object();

    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        synchronized (lock) {
            return books.isEmpty() ? Optional.empty() : Optional.of(books.remove(0));
        }
    }

    @Override
    public void putBack(Book book) {
        synchronized (lock) {
            books.add(0, book);
        }
    }
}
