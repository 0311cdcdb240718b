package gophers.parallel.ex05;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Scene;
import gophers.parallel.GopherPool;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.5", title = "Who is done first helps", points = 3)
class UnevenPilesTest {

    private static final String HELP =
            "With portions enough all gophers of the pool can burn at the same time, be it all from one pile.";

    /** A large pile, and two with a tenth of it. */
    private static final int[] UNEVEN = {4, 40, 4};

    @Test
    void burns_each_book_once() throws Exception {
        for (int[] sizes : List.of(UNEVEN, new int[] {7, 0, 1, 13, 5}, new int[] {1}, new int[] {0}, new int[0])) {
            for (int most : new int[] {1, 2, 3, 4, 5, 6, Integer.MAX_VALUE}) {
                List<List<Book>> piles = UnevenPilesTestPiles.piles(sizes);
                List<Book> all = piles.stream().flatMap(List::stream).toList();
                List<Book> burned = new ArrayList<>();

                long sum = burn(2, most, piles, portion -> {
                    burned.addAll(portion);
                    return portion.stream().mapToInt(Book::number).sum();
                });

                assertThat(burned)
                        .withFailMessage(
                                "Piles of %s books, at most %d at once: these were burned: %s.",
                                Arrays.toString(sizes), most, burned)
                        .containsExactlyInAnyOrderElementsOf(all);
                long expected = all.stream().mapToInt(Book::number).sum();
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
            List<List<Book>> piles = UnevenPilesTestPiles.piles(4, 40, 0, 4);
            List<List<Book>> portions = portions(most, piles);

            int limit = most;
            assertThat(portions)
                    .withFailMessage(
                            "The oven takes 1 to %d books at once. From piles of 4, 40, 0 and 4 books it got portions of %s.",
                            most, UnevenPilesTestPiles.sizes(portions))
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
            for (List<Book> pile : UnevenPilesTestPiles.piles(1, 4, 9, 10, 17, 30, 40)) {
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
        try (Scene scene = new Scene().about(HELP)) {
            List<List<Book>> piles = UnevenPilesTestPiles.piles(UNEVEN);
            Meeting meeting = scene.meeting("burning from the large pile", 3);

            long books = burn(scene, 3, 4, piles, portion -> {
                if (portion.stream().anyMatch(piles.get(1)::contains)) {
                    join(meeting);
                }
                return portion.size();
            });

            assertThat(books)
                    .withFailMessage("48 books were burned, and burn() says %d.", books)
                    .isEqualTo(48);
        }
    }

    @Test
    void adds_up_what_two_burned_at_the_same_time() throws Exception {
        try (Scene scene = new Scene().about(HELP)) {
            Meeting meeting = scene.meeting("at the oven", 2);

            long books = burn(scene, 2, 3, UnevenPilesTestPiles.piles(3, 3), portion -> {
                join(meeting);
                return portion.size();
            });

            assertThat(books)
                    .withFailMessage("Two gophers burned 3 books each at the same time, and burn() says %d.", books)
                    .isEqualTo(6);
        }
    }

    @Test
    void only_gophers_of_the_given_pool_burn() throws Exception {
        Set<String> strangers = ConcurrentHashMap.newKeySet();

        for (int[] sizes : List.of(UNEVEN, new int[] {3})) {
            burn(2, 3, UnevenPilesTestPiles.piles(sizes), portion -> {
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
        try (Scene scene = new Scene().about("It works with a single gopher, too.")) {
            long books = burn(scene, 1, 3, UnevenPilesTestPiles.piles(UNEVEN), List::size);

            assertThat(books)
                    .withFailMessage("A single gopher burned 48 books, and burn() says %d.", books)
                    .isEqualTo(48);
        }
    }

    /** Burns in a pool of so many gophers, who come to the oven one at a time. */
    private static long burn(int gophers, int most, List<List<Book>> piles, ToLongFunction<List<Book>> oven)
            throws Exception {
        try (Scene scene = new Scene()) {
            ReentrantLock one = new ReentrantLock();
            return burn(scene, gophers, most, piles, portion -> {
                one.lock();
                try {
                    return oven.applyAsLong(portion);
                } finally {
                    one.unlock();
                }
            });
        }
    }

    private static long burn(
            Scene scene, int gophers, int most, List<List<Book>> piles, ToLongFunction<List<Book>> oven) {
        try (ForkJoinPool pool = GopherPool.of(gophers);
                scene) {
            return new UnevenPiles(pool, most).burn(piles, oven);
        }
    }

    private static List<List<Book>> portions(int most, List<List<Book>> piles) throws Exception {
        List<List<Book>> portions = new ArrayList<>();
        burn(2, most, piles, portion -> portions.add(List.copyOf(portion)) ? 0 : 1);
        return portions;
    }

    private static void join(Meeting meeting) {
        try {
            meeting.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("the burning was interrupted", interrupted);
        }
    }
}
