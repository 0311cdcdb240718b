package gophers.yard;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An obsolete manual, known by its number. Immutable, and so safe to share.
 *
 * @param number the number on the spine
 */
public record Book(int number) {

    /** Returns a list, which nobody can change, of {@code count} books numbered from 1. */
    public static List<Book> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Book::new).toList();
    }

    @Override
    public String toString() {
        return "book " + number;
    }
}
