package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "it waits a moment for a book, in case somebody brings one",
        looksLike = "all is right, and each gopher loses a moment each time the pile is empty",
        caughtBy = "an empty pile is nothing to wait for",
        mayFail = "gives one book to one of two gophers under stress",
        says = "stands there and waits")
public final class SharedPile implements Pile {
    private final BlockingDeque<Book> books;

    public SharedPile(List<Book> books) {
        this.books = new LinkedBlockingDeque<>(books);
    }

    @Override
    public Optional<Book> take() {
        try {
            return Optional.ofNullable(books.pollFirst(5, TimeUnit.MILLISECONDS));
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
