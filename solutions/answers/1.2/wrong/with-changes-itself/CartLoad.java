package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

@WrongAnswer(
        bug = "with adds to the load itself and returns it",
        looksLike = "whoever made a second load from this one finds the first one changed, and both are one",
        caughtBy = "makes another load with one more book",
        says = "more loads were made from it")
public final class CartLoad {
    private final List<Book> books = new ArrayList<>();

    public CartLoad(List<Book> books) {
        books.forEach(book -> this.books.add(Objects.requireNonNull(book)));
    }

    public List<Book> books() {
        return Collections.unmodifiableList(books);
    }

    public int size() {
        return books.size();
    }

    public CartLoad with(Book book) {
        books.add(Objects.requireNonNull(book));
        return this;
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
