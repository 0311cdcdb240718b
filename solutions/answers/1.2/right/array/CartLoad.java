package gophers.one.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@RightAnswer(how = "in an array, with a fresh list for each caller")
public final class CartLoad {
    private final Book[] books;

    public CartLoad(List<Book> books) {
        this(books.toArray(new Book[0]));
    }

    private CartLoad(Book[] own) {
        for (Book book : own) {
            if (book == null) {
                throw new NullPointerException("there is no book where one should be");
            }
        }
        this.books = own;
    }

    public List<Book> books() {
        return new ArrayList<>(Arrays.asList(books));
    }

    public int size() {
        return books.length;
    }

    public CartLoad with(Book book) {
        Book[] more = Arrays.copyOf(books, books.length + 1);
        more[books.length] = book;
        return new CartLoad(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CartLoad load && Arrays.equals(books, load.books);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(books);
    }
}
