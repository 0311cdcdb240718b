package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@WrongAnswer(
        bug = "compares the books as sets",
        looksLike = "a load that was turned upside down passes for the same load",
        caughtBy = "is equal to a load of the same books",
        says = "the order does not count")
public final class CartLoad {
    private final List<Book> books;

    public CartLoad(List<Book> books) {
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
        return other instanceof CartLoad load && Set.copyOf(books).equals(Set.copyOf(load.books));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(books).hashCode();
    }
}
