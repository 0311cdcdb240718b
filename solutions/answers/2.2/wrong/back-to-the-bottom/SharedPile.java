package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "a book is put back with add, that is at the bottom",
        looksLike = "a pile that is really a queue: what was put back comes last",
        caughtBy = {"puts a book back on top", "takes a book back from a gopher that was called"},
        says = "they came as")
public final class SharedPile implements Pile {
    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public synchronized Optional<Book> take() {
        return books.isEmpty() ? Optional.empty() : Optional.of(books.remove(0));
    }

    @Override
    public synchronized void putBack(Book book) {
        books.add(book);
    }
}
