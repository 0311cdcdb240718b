package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "poll is one call, but a plain deque is not made for two gophers: inside it is many steps",
        looksLike = "one line, and it looks like the right one; two gophers take the same book",
        caughtBy = "gives one book to one of two gophers under stress",
        says = "Both gophers took the same book")
public final class SharedPile implements Pile {
    private final Deque<Book> books;

    public SharedPile(List<Book> books) {
        this.books = new ArrayDeque<>(books);
    }

    @Override
    public Optional<Book> take() {
        return Optional.ofNullable(books.poll());
    }

    @Override
    public void putBack(Book book) {
        books.push(book);
    }
}
