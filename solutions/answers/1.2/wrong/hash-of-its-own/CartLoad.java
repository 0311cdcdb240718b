package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "equals compares the books, but hashCode is still the one of the object",
        looksLike = "two equal loads are both in the same HashSet, and a map does not find a load that it holds",
        caughtBy = "is equal to a load of the same books",
        says = "different hash codes")
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
        return other instanceof CartLoad load && books.equals(load.books);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
