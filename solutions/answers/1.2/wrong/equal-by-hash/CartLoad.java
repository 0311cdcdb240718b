package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "loads with equal hash codes are taken for equal",
        looksLike = "right until two different loads happen to have the same hash code: book 1 and 32, book 2 and 1",
        caughtBy = "is equal to a load of the same books",
        says = "their hash codes happen to be")
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
        return other instanceof CartLoad load && size() == load.size() && hashCode() == load.hashCode();
    }

    @Override
    public int hashCode() {
        return books.hashCode();
    }
}
