package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "the lock is a boxed number, which is another object as soon as the number has changed",
        looksLike = "two gophers keep each other out; the third one comes with a lock that nobody holds",
        caughtBy = "gives the last book to one gopher only",
        mayFail = "gives one book to one of two gophers under stress",
        says = "a IndexOutOfBoundsException")
public final class SharedPile implements Pile {
    private final List<Book> books;
    private Integer taken = 0;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        synchronized (taken) {
            if (books.isEmpty()) {
                return Optional.empty();
            }
            Book top = books.remove(0);
            taken++;
            return Optional.of(top);
        }
    }

    @Override
    public void putBack(Book book) {
        synchronized (taken) {
            books.add(0, book);
        }
    }
}
