package gophers.yard;

import java.util.Optional;

/**
 * A pile of books. Whether several gophers may use it at once is for the implementation to say.
 */
public interface Pile {

    /**
     * Takes the top book.
     *
     * @return the book, or nothing when the pile is empty
     * @throws InterruptedException if the gopher is interrupted while it takes; then no book has left the pile
     */
    Optional<Book> take() throws InterruptedException;

    /** Puts a book back on top. It is quick, and does not look at interrupts: it must work while cleaning up. */
    void putBack(Book book);
}
