package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@WrongAnswer(
        bug = "hands out its own list, which is an ArrayList",
        looksLike = "somebody sorts or empties what books() returned, and the books are gone from the load, too",
        caughtBy = "stays as it is when somebody changes the list it handed out",
        says = "the list that books() had returned")
public final class CartLoad {
    private final List<Book> books;

    public CartLoad(List<Book> books) {
        books.forEach(Objects::requireNonNull);
        this.books = new ArrayList<>(books);
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
