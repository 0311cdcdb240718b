package gophers.yard;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/**
 * A plain pile: for one gopher at a time. It does not make anybody wait; it notices when two gophers reach into it at
 * once.
 */
public final class BookPile implements Pile {

    private final Deque<Book> books = new ArrayDeque<>();
    private final Pace pace;
    private final Journal journal;
    private final Turnstile turnstile;

    /** @param books from the top of the pile to its bottom */
    public BookPile(Collection<Book> books, Pace pace, Journal journal) {
        this.books.addAll(books);
        this.pace = pace;
        this.journal = journal;
        this.turnstile = new Turnstile("the pile", journal);
    }

    /** @throws MisuseException if another gopher is at the pile */
    @Override
    public Optional<Book> take() throws InterruptedException {
        Book[] taken = new Book[1];
        turnstile.pass("takes a book", () -> {
            if (!books.isEmpty()) {
                journal.note(Step.LOAD, "pile", "", () -> pace.spend(Step.LOAD));
                taken[0] = books.pop();
            }
        });
        return Optional.ofNullable(taken[0]);
    }

    /** @throws MisuseException if another gopher is at the pile */
    @Override
    public void putBack(Book book) {
        turnstile.passAtOnce("puts a book back", () -> books.push(book));
    }

    /** Returns how many books are left; only while nobody works at the pile can one rely on the answer. */
    public int size() {
        return books.size();
    }
}
