package gophers.one.ex02;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@Exercise(id = "1.2", title = "A load that nobody changes", points = 2)
class CartLoadTest {

    @Test
    void has_the_books_it_was_given_in_their_order() {
        List<Book> given = List.of(new Book(3), new Book(1), new Book(2));

        CartLoad load = new CartLoad(given);
        CartLoad empty = new CartLoad(List.of());

        assertThat(load.books())
                .withFailMessage(() -> "The load was given %s and says it has %s.".formatted(given, load.books()))
                .isEqualTo(given);
        assertThat(load.size())
                .withFailMessage("A load of 3 books says its size is %d.", load.size())
                .isEqualTo(3);
        assertThat(empty.size())
                .withFailMessage("A load of no books says its size is %d.", empty.size())
                .isZero();
    }

    @Test
    void stays_as_it_is_when_its_caller_changes_the_list() {
        List<Book> callers = new ArrayList<>(Book.numbered(2));
        CartLoad load = new CartLoad(callers);

        callers.set(0, new Book(9));
        callers.add(new Book(3));

        assertUnchanged("The caller went on with the list that it had given", load, Book.numbered(2));

        List<Book> again = new ArrayList<>(Book.numbered(2));
        CartLoad ofView = new CartLoad(Collections.unmodifiableList(again));
        again.clear();
        assertUnchanged("The caller went on with the list behind the view that it had given", ofView, Book.numbered(2));
    }

    @Test
    void stays_as_it_is_when_somebody_changes_the_list_it_handed_out() {
        Map<String, Consumer<List<Book>>> attempts = Map.of(
                "added a book to", books -> books.add(new Book(3)),
                "put another book into", books -> books.set(0, new Book(9)),
                "emptied", List::clear,
                "took a book, by iterator, from",
                        books -> {
                            var each = books.iterator();
                            each.next();
                            each.remove();
                        });

        attempts.forEach((what, attempt) -> {
            CartLoad load = new CartLoad(Book.numbered(2));
            try {
                attempt.accept(load.books());
            } catch (UnsupportedOperationException refused) {
                // One of the two ways to keep the load as it is.
            }
            assertUnchanged("Somebody " + what + " the list that books() had returned", load, Book.numbered(2));
        });
    }

    @Test
    void makes_another_load_with_one_more_book() {
        CartLoad two = new CartLoad(Book.numbered(2));

        CartLoad three = two.with(new Book(3));
        CartLoad other = two.with(new Book(4));

        assertUnchanged("Two more loads were made from it", two, Book.numbered(2));
        assertUnchanged("It was made from a load of two, and then another one was", three, Book.numbered(3));
        assertUnchanged(
                "It was made from a load of two, as the second one",
                other,
                List.of(new Book(1), new Book(2), new Book(4)));
    }

    @Test
    void is_equal_to_a_load_of_the_same_books() {
        CartLoad load = new CartLoad(Book.numbered(2));
        CartLoad one = new CartLoad(List.of(new Book(1)));
        // What a load remembers of its hash code is not for the next one.
        one.hashCode();
        CartLoad same = one.with(new Book(2));
        // Lists and records of the usual kind have the same hash code here.
        CartLoad high = new CartLoad(List.of(new Book(1), new Book(32)));
        CartLoad low = new CartLoad(List.of(new Book(2), new Book(1)));
        CartLoad more = new CartLoad(Book.numbered(3));
        CartLoad turned = new CartLoad(List.of(new Book(2), new Book(1)));

        assertThat(load.equals(same))
                .withFailMessage("Two loads of book 1 and book 2 are not equal.")
                .isTrue();
        assertThat(load.hashCode() == same.hashCode())
                .withFailMessage("Two equal loads have different hash codes: a HashSet would keep both.")
                .isTrue();
        assertThat(high.equals(low))
                .withFailMessage("Book 1 and book 32 are equal to book 2 and book 1: their hash codes happen to be.")
                .isFalse();
        assertThat(load.equals(more))
                .withFailMessage("A load of 2 books is equal to one of 3 books.")
                .isFalse();
        assertThat(load.equals(turned))
                .withFailMessage("Book 1 and then book 2 is equal to book 2 and then book 1: the order does not count.")
                .isFalse();
        assertThat(load.equals(null))
                .withFailMessage("A load is equal to null.")
                .isFalse();
        assertThat(load.equals((Object) Book.numbered(2)))
                .withFailMessage("A load is equal to a list.")
                .isFalse();
    }

    @Test
    void refuses_what_is_null() {
        CartLoad load = new CartLoad(Book.numbered(2));

        assertRefused("null for the list", () -> new CartLoad(null));
        assertRefused("a list with null in it", () -> new CartLoad(Arrays.asList(new Book(1), null)));
        assertRefused("null for the book to add", () -> load.with(null));
    }

    private static void assertUnchanged(String what, CartLoad load, List<Book> expected) {
        assertThat(load.books())
                .withFailMessage(() -> "%s, and the load of %s is now %s.".formatted(what, expected, load.books()))
                .isEqualTo(expected);
        assertThat(load.size())
                .withFailMessage(() -> "%s, and the load of %s now has size %d.".formatted(what, expected, load.size()))
                .isEqualTo(expected.size());
    }

    private static void assertRefused(String what, Runnable attempt) {
        Throwable thrown = catchThrowable(attempt::run);
        assertThat(thrown)
                .withFailMessage(
                        "A load was given %s; it did not throw a NullPointerException, but %s.",
                        what,
                        thrown == null ? "took it" : "a " + thrown.getClass().getSimpleName())
                .isInstanceOf(NullPointerException.class);
    }
}
