package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "who takes has the lock, who puts back has not: a lock keeps out only those who take it, too",
        looksLike = "only when a whistle blows: then a book is missing, and another one comes twice",
        caughtBy = "loses no book that is put back meanwhile",
        says = "while gopher-2 put book 9 back")
public final class SharedPile implements Pile {
    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public synchronized Optional<Book> take() {
        if (books.isEmpty()) {
            return Optional.empty();
        }
        Book top = books.get(0);
        books.remove(0);
        return Optional.of(top);
    }

    @Override
    public void putBack(Book book) {
        books.add(0, book);
    }
}
