package gophers.parallel.ex05;

import static gophers.parallel.ex05.UnevenPilesTestPiles.await;
import static gophers.parallel.ex05.UnevenPilesTestPiles.burn;
import static gophers.parallel.ex05.UnevenPilesTestPiles.piles;
import static gophers.parallel.ex05.UnevenPilesTestPiles.portions;
import static gophers.parallel.ex05.UnevenPilesTestPiles.sizes;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Scene;
import gophers.parallel.GopherPool;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.5", title = "Who is done first helps", points = 3)
class UnevenPilesTest {

    private static final String HELP =
            "With portions enough all gophers of the pool can burn at the same time, be it all from one pile.";

    private static final String LONG =
            "While one gopher takes long over a portion, the others burn three quarters of all books at least.";

    /** More than an int holds. */
    private static final long BILLIONS = 3_000_000_000L;

    /** A large pile, and two with a tenth of it. */
    private static final int[] UNEVEN = {4, 40, 4};

    @Test
    void burns_each_book_once() throws Exception {
        for (int[] sizes : List.of(UNEVEN, new int[] {7, 0, 1, 13, 5}, new int[] {1}, new int[] {0}, new int[0])) {
            for (int most : new int[] {1, 2, 3, 4, 5, 6, Integer.MAX_VALUE}) {
                List<List<Book>> piles = piles(sizes);
                List<Book> all = piles.stream().flatMap(List::stream).toList();
                List<Book> burned = new ArrayList<>();

                long sum = burn(2, most, piles, portion -> {
                    burned.addAll(portion);
                    return BILLIONS * portion.stream().mapToInt(Book::number).sum();
                });

                assertThat(burned)
                        .withFailMessage(
                                "Piles of %s books, at most %d at once: these were burned: %s.",
                                Arrays.toString(sizes), most, burned)
                        .containsExactlyInAnyOrderElementsOf(all);
                long expected = BILLIONS * all.stream().mapToInt(Book::number).sum();
                assertThat(sum)
                        .withFailMessage(
                                "Piles of %s books, at most %d at once: the oven returned %d in all, and burn() says %d.",
                                Arrays.toString(sizes), most, expected, sum)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void gives_the_oven_no_more_than_it_takes() throws Exception {
        for (int most = 1; most <= 9; most++) {
            List<List<Book>> piles = piles(4, 40, 0, 4);
            List<List<Book>> portions = portions(most, piles);

            int limit = most;
            assertThat(portions)
                    .withFailMessage(
                            "The oven takes 1 to %d books at once. From piles of 4, 40, 0 and 4 books it got portions of %s.",
                            most, sizes(portions))
                    .allMatch(portion -> !portion.isEmpty() && portion.size() <= limit);
            assertThat(portions)
                    .withFailMessage("Not all portions are books that lay next to one another: %s.", portions)
                    .allMatch(
                            portion -> piles.stream().anyMatch(pile -> Collections.indexOfSubList(pile, portion) >= 0));
        }
    }

    @Test
    void does_not_split_what_is_small_enough() throws Exception {
        for (int most = 1; most <= 9; most++) {
            for (List<Book> pile : piles(1, 4, 9, 10, 17, 30, 40)) {
                List<List<Book>> portions = portions(most, List.of(pile));

                int needed = (pile.size() + most - 1) / most;
                int allowed = needed == 1 ? 1 : 2 * needed;
                assertThat(portions.size())
                        .withFailMessage(
                                "The oven takes %d books at once, so for a pile of %d books %d portions would do; it was"
                                        + " split into %d. All are burned, but each portion costs something.",
                                most, pile.size(), needed, portions.size())
                        .isLessThanOrEqualTo(allowed);
            }
        }
    }

    @Test
    void whoever_is_done_first_helps_with_the_large_pile() throws Exception {
        assertAllMeetAtTheLargePile(3, UNEVEN);
        assertAllMeetAtTheLargePile(6, 40);

        // One gopher has its first portion at the oven until others have burned 36 of the 48 books.
        try (Scene scene = new Scene().about(LONG)) {
            Gate gate = scene.gate("at the oven with the first portion of all");
            AtomicBoolean first = new AtomicBoolean(true);
            AtomicInteger byOthers = new AtomicInteger();

            burn(scene, 2, 4, piles(UNEVEN), portion -> {
                if (first.getAndSet(false)) {
                    await(gate::pass);
                } else if (byOthers.addAndGet(portion.size()) >= 36) {
                    gate.open();
                }
                return portion.size();
            });
        }
    }

    @Test
    void adds_up_what_two_burned_at_the_same_time() throws Exception {
        try (Scene scene = new Scene().about(HELP)) {
            Meeting meeting = scene.meeting("at the oven", 2);

            long books = burn(scene, 2, 3, List.of(Book.numbered(3), Book.numbered(3)), portion -> {
                await(meeting::join);
                return portion.size();
            });

            assertThat(books)
                    .withFailMessage(
                            "Two gophers burned 3 books each at the same time, from two equal piles, and burn() says %d.",
                            books)
                    .isEqualTo(6);
        }
    }

    @Test
    void only_gophers_of_the_given_pool_burn() throws Exception {
        Set<String> strangers = ConcurrentHashMap.newKeySet();

        for (int[] sizes : List.of(UNEVEN, new int[] {3})) {
            burn(2, 3, piles(sizes), portion -> {
                if (!Thread.currentThread().getName().startsWith("pool-gopher-")) {
                    strangers.add(Thread.currentThread().getName());
                }
                return portion.size();
            });
        }

        assertThat(strangers)
                .withFailMessage(
                        "The gophers of the given pool are called pool-gopher-1 and -2. Somebody else burned: %s.",
                        strangers)
                .isEmpty();
    }

    @Test
    void works_with_a_single_gopher() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(1);
                Scene scene = new Scene().about("It works with a single gopher, too.")) {
            UnevenPiles uneven = new UnevenPiles(pool, 3);
            for (String day : List.of("first", "second")) {
                long books = uneven.burn(piles(UNEVEN), List::size);

                assertThat(books)
                        .withFailMessage(
                                "A single gopher burned 48 books on the %s day, and burn() says %d.", day, books)
                        .isEqualTo(48);
                assertThat(pool.isShutdown())
                        .withFailMessage("After the %s day the pool was shut down; it was not yours to close.", day)
                        .isFalse();
            }
        }
    }

    /** They go on only when all of them are burning from the largest pile at the same time. */
    private static void assertAllMeetAtTheLargePile(int gophers, int... sizes) throws Exception {
        try (Scene scene = new Scene().about(HELP)) {
            List<List<Book>> piles = piles(sizes);
            List<Book> large = Collections.max(piles, Comparator.comparingInt(List::size));
            Meeting meeting = scene.meeting("burning from the large pile", gophers);

            long books = burn(scene, gophers, 4, piles, portion -> {
                if (portion.stream().anyMatch(large::contains)) {
                    await(meeting::join);
                }
                return portion.size();
            });

            int all = Arrays.stream(sizes).sum();
            assertThat(books)
                    .withFailMessage("%d books were burned, and burn() says %d.", all, books)
                    .isEqualTo(all);
        }
    }
}
