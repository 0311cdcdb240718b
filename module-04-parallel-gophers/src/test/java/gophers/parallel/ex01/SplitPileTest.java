package gophers.parallel.ex01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.1", title = "A pile for each gopher", points = 2)
class SplitPileTest {

    private static final int MOST = 15;

    private interface Claim {
        void check(String split, int books, int gophers, List<List<Book>> piles);
    }

    @Test
    void makes_a_pile_for_each_gopher() {
        forAll((split, books, gophers, piles) -> assertThat(piles)
                .withFailMessage("%s and made %s.", split, count(piles.size(), "pile"))
                .hasSize(gophers));
    }

    @Test
    void puts_each_book_on_exactly_one_pile() {
        forAll((split, books, gophers, piles) -> {
            List<Book> all = joined(piles);
            for (Book book : Book.numbered(books)) {
                int times = Collections.frequency(all, book);
                assertThat(times)
                        .withFailMessage(
                                "%s, and %s is on %s. The sizes are %s.",
                                split, book, count(times, "pile"), sizes(piles))
                        .isEqualTo(1);
            }
        });
    }

    @Test
    void keeps_the_order() {
        forAll((split, books, gophers, piles) -> assertThat(
                        joined(piles).stream().map(Book::number).toList())
                .withFailMessage("%s, and one after another the piles are no longer in order: %s.", split, piles)
                .isSorted());
    }

    @Test
    void makes_piles_of_nearly_the_same_size() {
        forAll((split, books, gophers, piles) -> {
            IntSummaryStatistics sizes = piles.stream().mapToInt(List::size).summaryStatistics();
            assertThat(sizes.getMax() - sizes.getMin())
                    .withFailMessage(
                            "%s: one gopher has %d books and another one %d. The sizes are %s.",
                            split, sizes.getMax(), sizes.getMin(), sizes(piles))
                    .isLessThanOrEqualTo(1);
        });
    }

    @Test
    void makes_piles_that_stay_when_the_given_one_changes() {
        List<Book> given = new ArrayList<>(Book.numbered(7));
        List<List<Book>> piles = SplitPile.split(given, 3);
        List<Book> before = joined(piles);

        Collections.fill(given, new Book(99));

        assertThat(joined(piles))
                .withFailMessage("The pile that was split was changed, and so were the gophers' piles: %s.", piles)
                .isEqualTo(before);
    }

    @Test
    void makes_piles_that_do_not_depend_on_one_another() {
        for (int emptied = 0; emptied < 3; emptied++) {
            List<Book> given = new ArrayList<>(Book.numbered(7));
            List<List<Book>> piles = SplitPile.split(given, 3);
            List<Book> before = List.copyOf(given);
            List<Book> left = new ArrayList<>();
            for (int other = 0; other < 3; other++) {
                if (other != emptied) {
                    left.addAll(piles.get(other));
                }
            }

            boolean refused = isRefused(piles.get(emptied));

            assertThat(given)
                    .withFailMessage("One gopher emptied its pile; of the pile that was split this is left: %s.", given)
                    .isEqualTo(before);
            Throwable changed = catchThrowable(() -> assertThat(joined(piles)).isEqualTo(left));
            assertThat(refused || changed == null)
                    .withFailMessage(
                            "One gopher emptied its pile and spoilt the piles of the others, who had %s.", left)
                    .isTrue();
        }
    }

    @Test
    void leaves_the_given_pile_as_it_was() {
        List<Book> given = new ArrayList<>(Book.numbered(7));

        SplitPile.split(given, 3);

        assertThat(given)
                .withFailMessage("The given pile of 7 books was split, and now has %s.", given)
                .isEqualTo(Book.numbered(7));
    }

    @Test
    void splits_a_pile_that_nobody_can_change() {
        List<Book> given = List.copyOf(Book.numbered(7));

        Throwable thrown = catchThrowable(() -> SplitPile.split(given, 3));

        assertThat(thrown)
                .withFailMessage("The given pile cannot be changed; split() ended with %s.", thrown)
                .isNull();
    }

    @Test
    void splits_a_pile_of_many_books() {
        List<List<Book>> piles = new ArrayList<>();

        Throwable thrown =
                catchThrowable(() -> piles.addAll(SplitPile.split(new ArrayList<>(Book.numbered(60_000)), 40_000)));

        assertThat(thrown)
                .withFailMessage("60,000 books were split for 40,000 gophers; that ended with %s.", thrown)
                .isNull();
        IntSummaryStatistics sizes = piles.stream().mapToInt(List::size).summaryStatistics();
        assertThat(sizes.getSum() == 60_000 && sizes.getMin() == 1 && sizes.getMax() == 2)
                .withFailMessage(
                        "60,000 books for 40,000 gophers are 1 or 2 each. The sizes are %d to %d, %d in all.",
                        sizes.getMin(), sizes.getMax(), sizes.getSum())
                .isTrue();
    }

    @Test
    void refuses_to_split_for_nobody() {
        for (int gophers : List.of(0, -1)) {
            Throwable thrown = catchThrowable(() -> SplitPile.split(Book.numbered(7), gophers));

            assertThat(thrown)
                    .withFailMessage(
                            "A pile was split for %d gophers; that ended with %s, not with an "
                                    + "IllegalArgumentException.",
                            gophers, thrown == null ? "an answer" : thrown)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Splits piles of all sizes from none to a few for all numbers of gophers up to a few more. */
    private static void forAll(Claim claim) {
        for (int books = 0; books <= MOST; books++) {
            for (int gophers = 1; gophers <= MOST + 2; gophers++) {
                List<List<Book>> piles = SplitPile.split(new ArrayList<>(Book.numbered(books)), gophers);
                String split = "split() was given " + count(books, "book") + " for " + count(gophers, "gopher");
                claim.check(split, books, gophers, piles);
            }
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static List<Book> joined(List<List<Book>> piles) {
        List<Book> all = new ArrayList<>();
        piles.forEach(all::addAll);
        return all;
    }

    private static List<Integer> sizes(List<List<Book>> piles) {
        return piles.stream().map(List::size).toList();
    }

    private static boolean isRefused(List<Book> pile) {
        try {
            pile.clear();
            return false;
        } catch (UnsupportedOperationException refused) {
            return true;
        }
    }
}
