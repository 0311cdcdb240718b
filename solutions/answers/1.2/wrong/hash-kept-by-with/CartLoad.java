package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@WrongAnswer(
        bug = "the hash code that is kept goes along to the load that with makes",
        looksLike = "right until somebody has asked the first load for its hash code",
        caughtBy = "is equal to a load of the same books",
        says = "different hash codes")
public final class CartLoad {
    private final List<Book> books;
    private int hash;

    public CartLoad(List<Book> books) {
        this.books = List.copyOf(books);
    }

    private CartLoad(CartLoad old, List<Book> books) {
        this(books);
        this.hash = old.hash;
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
        return new CartLoad(this, more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CartLoad load && books.equals(load.books);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = books.hashCode();
        }
        return hash;
    }
}
