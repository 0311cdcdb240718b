package gophers.concurrent.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@RightAnswer(how = "with a deque of its own, guarded by a ReentrantLock")
public final class SharedPile implements Pile {
    private final Lock lock = new ReentrantLock();
    private final Deque<Book> books;

    public SharedPile(List<Book> books) {
        this.books = new ArrayDeque<>(books);
    }

    @Override
    public Optional<Book> take() {
        lock.lock();
        try {
            return Optional.ofNullable(books.poll());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void putBack(Book book) {
        lock.lock();
        try {
            books.push(book);
        } finally {
            lock.unlock();
        }
    }
}
