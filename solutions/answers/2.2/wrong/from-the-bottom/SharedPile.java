package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "it takes from the bottom, where it is cheap for an array, and puts back there, too",
        looksLike = "nothing is lost; the order is another one than agreed",
        caughtBy = {
            "gives its books from top to bottom",
            "puts a book back on top",
            "never gives the same book to two gophers",
            "takes a book back from a gopher that was called"
        },
        says = "came")
public final class SharedPile implements Pile {
    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public synchronized Optional<Book> take() {
        return books.isEmpty() ? Optional.empty() : Optional.of(books.remove(books.size() - 1));
    }

    @Override
    public synchronized void putBack(Book book) {
        books.add(0, book);
    }
}
