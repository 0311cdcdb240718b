package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "each call locks an object of its own, so nobody keeps anybody out",
        looksLike = "there is a synchronized around it all, and two gophers are inside",
        caughtBy = "gives the last book to one gopher only",
        mayFail = "gives one book to one of two gophers under stress",
        says = "a IndexOutOfBoundsException")
public final class SharedPile implements Pile {
    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        synchronized (new Object()) {
            if (books.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(books.remove(0));
        }
    }

    @Override
    public void putBack(Book book) {
        books.add(0, book);
    }
}
