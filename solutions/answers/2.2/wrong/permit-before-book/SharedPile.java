package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "there is a permit for each book, and putBack gives it before the book lies there",
        looksLike = "a gopher has the permission to take a book, and there is none",
        caughtBy = "gives no book before it lies there",
        says = "IndexOutOfBoundsException")
public final class SharedPile implements Pile {
    private final List<Book> books;
    private final Semaphore permits;

    public SharedPile(List<Book> books) {
        this.books = books;
        permits = new Semaphore(books.size());
    }

    @Override
    public Optional<Book> take() {
        return permits.tryAcquire() ? Optional.of(books.remove(0)) : Optional.empty();
    }

    @Override
    public void putBack(Book book) {
        permits.release();
        books.add(0, book);
    }
}
