package gophers.concurrent.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;

@WrongAnswer(
        bug = "it trusts the synchronized list: each call is safe, and between isEmpty and remove anybody may come",
        looksLike = "right until the evening, when two gophers come for the last book and one of them dies",
        caughtBy = "gives the last book to one gopher only",
        mayFail = "gives one book to one of two gophers under stress",
        says = "a IndexOutOfBoundsException")
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
        return Optional.of(books.remove(0));
    }

    @Override
    public void putBack(Book book) {
        books.add(0, book);
    }
}
