package gophers.concurrent.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@RightAnswer(how = "with the list itself as the lock, which is the one that its own calls take")
public final class SharedPile implements Pile {
    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        synchronized (books) {
            return books.isEmpty() ? Optional.empty() : Optional.of(books.removeFirst());
        }
    }

    @Override
    public void putBack(Book book) {
        books.addFirst(book);
    }
}
