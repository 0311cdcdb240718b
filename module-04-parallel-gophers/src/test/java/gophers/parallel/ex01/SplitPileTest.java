package gophers.parallel.ex01;

import static gophers.parallel.ex01.SplitPileTestPiles.count;
import static gophers.parallel.ex01.SplitPileTestPiles.isRefused;
import static gophers.parallel.ex01.SplitPileTestPiles.joined;
import static gophers.parallel.ex01.SplitPileTestPiles.numbered;
import static gophers.parallel.ex01.SplitPileTestPiles.others;
import static gophers.parallel.ex01.SplitPileTestPiles.sizes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.1", title = "A pile for each gopher", points = 2)
class SplitPileTest {

    private static final int MOST = 15;
    /** Some for whom six books can be split evenly, one, some for whom they cannot, and more than there are books. */
    private static final List<Integer> GOPHERS = List.of(3, 1, 4, 8);

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

        // A pile need not be in the order of the numbers, and the same book may be there twice.
        List<Book> given = numbered(5, 2, 6, 2, 1, 4);
        List<List<Book>> piles = SplitPile.split(new ArrayList<>(given), 3);
        assertThat(joined(piles))
                .withFailMessage(
                        "split() was given %s for 3 gophers, and one after another the piles are not these books in this"
                                + " order: %s.",
                        given, piles)
                .isEqualTo(given);
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
        for (int gophers : GOPHERS) {
            List<Book> given = new ArrayList<>(Book.numbered(6));
            List<List<Book>> piles = SplitPile.split(given, gophers);

            // Nobody has looked at the piles yet.
            Collections.fill(given, new Book(99));

            assertThat(joined(piles))
                    .withFailMessage("The pile that was split was changed, and so were the gophers' piles: %s.", piles)
                    .doesNotContain(new Book(99));

            SplitPile.split(given, gophers);

            assertThat(joined(piles))
                    .withFailMessage("Another pile was split, and so the first one's piles changed: %s.", piles)
                    .doesNotContain(new Book(99));
        }
    }

    @Test
    void makes_piles_that_do_not_depend_on_one_another() {
        for (int gophers : GOPHERS) {
            for (int changed = 0; changed < gophers; changed++) {
                List<Book> given = new ArrayList<>(Book.numbered(6));
                List<List<Book>> piles = SplitPile.split(given, gophers);
                if (changed >= piles.size()) {
                    // Another check says so.
                    break;
                }
                List<Book> before = List.copyOf(given);
                List<Book> left = joined(others(piles, changed));

                boolean refused = isRefused(piles.get(changed));

                assertThat(given)
                        .withFailMessage(
                                "One gopher emptied its pile; of the pile that was split this is left: %s.", given)
                        .isEqualTo(before);
                List<List<Book>> others = others(piles, changed);
                Throwable spoilt =
                        catchThrowable(() -> assertThat(joined(others)).isEqualTo(left));
                assertThat(refused || spoilt == null)
                        .withFailMessage(
                                "One gopher emptied its pile, put one book there, and spoilt the piles of the others, who"
                                        + " had %s.",
                                left)
                        .isTrue();
            }
        }
    }

    @Test
    void leaves_the_given_pile_as_it_was() {
        for (List<Book> given : List.of(new ArrayList<>(Book.numbered(7)), new LinkedList<>(Book.numbered(7)))) {
            List<Book> view = given.subList(0, 7);

            SplitPile.split(given, 3);

            Throwable changed = catchThrowable(() -> assertThat(view).isEqualTo(Book.numbered(7)));
            assertThat(changed)
                    .withFailMessage(
                            "The given pile of 7 books, of type %s, was split; now it has %s, and somebody has changed it.",
                            given.getClass().getSimpleName(), given)
                    .isNull();
        }
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
        assertSplitsMany(70_000, 65_000);
        assertSplitsMany(65_000, 65_000);
        assertSplitsMany(100_000, 50_000);
    }

    @Test
    void refuses_to_split_for_nobody() {
        for (int books : List.of(7, 0)) {
            for (int gophers : List.of(0, -1)) {
                Throwable thrown = catchThrowable(() -> SplitPile.split(Book.numbered(books), gophers));

                assertThat(thrown)
                        .withFailMessage(
                                "A pile of %d books was split for %d gophers; that ended with %s, not with an "
                                        + "IllegalArgumentException.",
                                books, gophers, thrown == null ? "an answer" : thrown)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    private static void assertSplitsMany(int books, int gophers) {
        List<List<Book>> piles = new ArrayList<>();

        Throwable thrown =
                catchThrowable(() -> piles.addAll(SplitPile.split(new ArrayList<>(Book.numbered(books)), gophers)));

        assertThat(thrown)
                .withFailMessage("%d books were split for %d gophers; that ended with %s.", books, gophers, thrown)
                .isNull();
        IntSummaryStatistics sizes = piles.stream().mapToInt(List::size).summaryStatistics();
        int least = books / gophers;
        int most = (books + gophers - 1) / gophers;
        assertThat(sizes.getSum() == books && sizes.getMin() == least && sizes.getMax() == most)
                .withFailMessage(
                        "%d books for %d gophers are %s each. The sizes are %d to %d, %d in all.",
                        books,
                        gophers,
                        least == most ? least : least + " or " + most,
                        sizes.getMin(),
                        sizes.getMax(),
                        sizes.getSum())
                .isTrue();
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
}
