package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

@WrongAnswer(
        bug = "copies into an ArrayList and puts a view around it: right, but null gets in",
        looksLike = "a NullPointerException at the oven, far away from the pile where the null was loaded",
        caughtBy = "refuses what is null",
        says = "A load was given a list with null in it")
public final class CartLoad {
    private final List<Book> books;

    public CartLoad(List<Book> books) {
        this.books = Collections.unmodifiableList(new ArrayList<>(books));
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
