package gophers.concurrent.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@RightAnswer(how = "without a lock: it does not look first, it takes, and sees what comes of it")
public final class SharedPile implements Pile {
    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        try {
            return Optional.of(books.remove(0));
        } catch (IndexOutOfBoundsException empty) {
            return Optional.empty();
        }
    }

    @Override
    public void putBack(Book book) {
        books.add(0, book);
    }
}
