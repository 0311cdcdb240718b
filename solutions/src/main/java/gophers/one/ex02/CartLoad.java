package gophers.one.ex02;

import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

/** Exercise 1.2, the reference answer: one unmodifiable copy serves all callers. */
public final class CartLoad {
    /** Final, so that who gets hold of the load sees its books, however it got hold of it. */
    private final List<Book> books;

    public CartLoad(List<Book> books) {
        // A copy, not a view: unmodifiableList would still show what the caller does with its list. Refuses null, too.
        this.books = List.copyOf(books);
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
