package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@WrongAnswer(
        bug = "loads that were made one from the other share a list and tell themselves apart by their size",
        looksLike = "the first with works; a second one from the same load writes over the book of the first",
        caughtBy = "makes another load with one more book",
        says = "and then another one was")
public final class CartLoad {
    /** Shared with the loads made from this one; the first {@code size} books are ours. */
    private final List<Book> shared;

    private final int size;

    public CartLoad(List<Book> books) {
        this(new ArrayList<>(List.copyOf(books)), books.size());
    }

    private CartLoad(ArrayList<Book> shared, int size) {
        this.shared = shared;
        this.size = size;
    }

    public List<Book> books() {
        return List.copyOf(shared.subList(0, size));
    }

    public int size() {
        return size;
    }

    public CartLoad with(Book book) {
        Objects.requireNonNull(book);
        ArrayList<Book> more = (ArrayList<Book>) shared;
        if (more.size() > size) {
            more.set(size, book);
        } else {
            more.add(book);
        }
        return new CartLoad(more, size + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CartLoad load && books().equals(load.books());
    }

    @Override
    public int hashCode() {
        return books().hashCode();
    }
}
