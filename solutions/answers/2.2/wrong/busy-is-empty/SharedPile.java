package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "whoever finds the lock taken goes away as if there were no book",
        looksLike = "gophers go home while the pile is still high",
        caughtBy = "never gives the same book to two gophers",
        says = "was told that there is no book")
public final class SharedPile implements Pile {
    private final List<Book> books;
    private final Lock lock = new ReentrantLock();

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return books.isEmpty() ? Optional.empty() : Optional.of(books.remove(0));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void putBack(Book book) {
        lock.lock();
        try {
            books.add(0, book);
        } finally {
            lock.unlock();
        }
    }
}
