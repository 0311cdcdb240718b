package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "putBack gives up when its gopher was interrupted, and the book is gone",
        looksLike = "books are lost only while cleaning up after an interrupt",
        caughtBy = "takes a book back from a gopher that was called",
        says = "was interrupted put book 9 back")
public final class SharedPile implements Pile {
    private final List<Book> books;
    private final ReentrantLock lock = new ReentrantLock();

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        lock.lock();
        try {
            return books.isEmpty() ? Optional.empty() : Optional.of(books.remove(0));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void putBack(Book book) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            books.add(0, book);
        } finally {
            lock.unlock();
        }
    }
}
