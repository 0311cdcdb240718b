package gophers.yard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookPileTest {

    private final Journal journal = new Journal();

    @Test
    void gives_its_books_from_the_top_and_then_nothing() throws Exception {
        BookPile pile = new BookPile(Book.numbered(2), Pace.instant(), journal);

        assertThat(pile.take()).contains(new Book(1));
        assertThat(pile.take()).contains(new Book(2));
        assertThat(pile.take()).isEmpty();
        assertThat(journal.spans())
                .withFailMessage("Taking from an empty pile is no step.")
                .hasSize(2);
    }

    @Test
    void keeps_no_hold_of_the_list_that_it_was_made_from() throws Exception {
        List<Book> books = new ArrayList<>(Book.numbered(1));
        BookPile pile = new BookPile(books, Pace.instant(), journal);

        books.clear();

        assertThat(pile.size()).isEqualTo(1);
    }

    @Test
    void has_a_book_that_was_put_back_on_top() throws Exception {
        BookPile pile = new BookPile(Book.numbered(3), Pace.instant(), journal);
        Book first = pile.take().orElseThrow();
        pile.take();

        pile.putBack(first);

        assertThat(pile.size()).isEqualTo(2);
        assertThat(pile.take()).contains(first);
        assertThat(pile.take()).contains(new Book(3));
    }

    @Test
    void takes_a_book_back_from_a_gopher_that_is_interrupted() {
        BookPile pile = new BookPile(List.of(), Pace.instant(), journal);
        Thread.currentThread().interrupt();

        pile.putBack(new Book(1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(pile.size()).isEqualTo(1);
    }

    @Test
    void loses_no_book_to_a_gopher_that_is_interrupted() {
        BookPile pile = new BookPile(Book.numbered(1), Pace.instant(), journal);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(pile::take);

        assertThat(pile.size()).isEqualTo(1);
        assertThat(journal.spans()).isEmpty();
    }

    @Test
    void notices_two_gophers_that_take_at_once() throws Exception {
        HeldPace pace = new HeldPace(Step.LOAD);
        BookPile pile = new BookPile(Book.numbered(2), pace, journal);
        Gopher<Optional<Book>> first = Gopher.named("gopher-1", pile::take);
        pace.awaitArrival();

        Throwable second = Gopher.named("gopher-2", pile::take).thrown();

        assertThat(second)
                .isInstanceOf(MisuseException.class)
                .hasMessageStartingWith("two gophers at the pile: gopher-2 takes a book while gopher-1 takes a book");
        pace.open();
        assertThat(first.result()).contains(new Book(1));
        assertThat(pile.size()).isEqualTo(1);
    }

    @Test
    void notices_a_gopher_that_puts_back_while_another_takes() throws Exception {
        HeldPace pace = new HeldPace(Step.LOAD);
        BookPile pile = new BookPile(Book.numbered(1), pace, journal);
        Gopher<Optional<Book>> first = Gopher.named("gopher-1", pile::take);
        pace.awaitArrival();

        Throwable second =
                Gopher.doing("gopher-2", () -> pile.putBack(new Book(9))).thrown();

        assertThat(second)
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("gopher-2 puts a book back while gopher-1 takes a book");
        pace.open();
        assertThat(first.result()).contains(new Book(1));
        assertThat(pile.size()).isZero();
    }
}
