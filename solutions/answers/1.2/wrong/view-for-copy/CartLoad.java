package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

@WrongAnswer(
        bug = "wraps the caller's list in an unmodifiable view instead of copying it",
        looksLike = "nobody can change the load through the load, and still it changes: the view shows what the "
                + "caller does",
        caughtBy = "stays as it is when its caller changes the list",
        says = "The caller went on with the list")
public final class CartLoad {
    private final List<Book> books;

    public CartLoad(List<Book> books) {
        books.forEach(Objects::requireNonNull);
        this.books = Collections.unmodifiableList(books);
    }

    public List<Book> books() {
        return books;
    }

    public int size() {
        return books.size();
    }

    public CartLoad with(Book book) {
        List<Book> more = new ArrayList<>(books);
        more.add(book);
        return new CartLoad(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CartLoad load && books.equals(load.books);
    }

    @Override
    public int hashCode() {
        return books.hashCode();
    }
}
