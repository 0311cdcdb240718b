package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

@WrongAnswer(
        bug = "it takes the method that waits for a book instead of the one that says there is none",
        looksLike = "every book is burned, and nobody ever goes home",
        caughtBy = {
            "an empty pile is nothing to wait for",
            "gives the last book to one gopher only",
            "loses no book that is put back meanwhile",
            "gives one book to one of two gophers under stress"
        },
        says = "wait")
public final class SharedPile implements Pile {
    private final BlockingDeque<Book> books;

    public SharedPile(List<Book> books) {
        this.books = new LinkedBlockingDeque<>(books);
    }

    @Override
    public Optional<Book> take() {
        try {
            return Optional.of(books.takeFirst());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void putBack(Book book) {
        books.addFirst(book);
    }
}
