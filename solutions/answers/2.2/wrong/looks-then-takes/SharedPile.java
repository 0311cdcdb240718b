package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "which book it returns is found out in one call, and which one leaves the pile in another",
        looksLike = "one book is burned twice, and its neighbour, which nobody has seen, is missing",
        caughtBy = {
            "gives the last book to one gopher only",
            "never gives the same book to two gophers",
            "loses no book that is put back meanwhile"
        },
        mayFail = "gives one book to one of two gophers under stress",
        says = "lay there")
public final class SharedPile implements Pile {
    private final List<Book> books;

    public SharedPile(List<Book> books) {
        this.books = books;
    }

    @Override
    public Optional<Book> take() {
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
