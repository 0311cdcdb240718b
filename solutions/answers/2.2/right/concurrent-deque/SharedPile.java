package gophers.concurrent.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

@RightAnswer(how = "with a ConcurrentLinkedDeque, which has looking and taking as one call")
public final class SharedPile implements Pile {
    private final Deque<Book> books;

    public SharedPile(List<Book> books) {
        this.books = new ConcurrentLinkedDeque<>(books);
    }

    @Override
    public Optional<Book> take() {
        return Optional.ofNullable(books.pollFirst());
    }

    @Override
    public void putBack(Book book) {
        books.addFirst(book);
    }
}
