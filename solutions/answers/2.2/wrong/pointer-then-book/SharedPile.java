package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "the pointer to the top moves in one atomic step, and the book comes or goes in another",
        looksLike = "a book is put back over one that was given away, and not yet picked up",
        caughtBy = "loses no book that is put back meanwhile",
        says = "while gopher-2 put book 9 back")
public final class SharedPile implements Pile {
    private final List<Book> books;
    private final AtomicInteger top = new AtomicInteger();

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
        int size = books.size();
        int mine = top.getAndUpdate(place -> Math.min(place + 1, size));
        return mine < size ? Optional.of(books.get(mine)) : Optional.empty();
    }

    @Override
    public void putBack(Book book) {
        if (top.get() == 0) {
            books.add(0, book);
        } else {
            books.set(top.decrementAndGet(), book);
        }
    }
}
