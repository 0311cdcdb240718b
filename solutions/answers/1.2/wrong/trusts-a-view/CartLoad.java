package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@WrongAnswer(
        bug = "a list that cannot be changed through itself is kept without a copy",
        looksLike = "the caller gives a view and goes on with the list behind it",
        caughtBy = "stays as it is when its caller changes the list",
        says = "the list behind the view")
public final class CartLoad {
    private final List<Book> books;

    public CartLoad(List<Book> books) {
        books.forEach(Objects::requireNonNull);
        String kind = books.getClass().getSimpleName();
        boolean fixed = kind.startsWith("Unmodifiable") || kind.startsWith("List");
        this.books = fixed ? books : List.copyOf(books);
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
