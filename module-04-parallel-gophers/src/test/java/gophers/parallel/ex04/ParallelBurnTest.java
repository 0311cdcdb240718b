package gophers.parallel.ex04;

import static gophers.parallel.ex04.ParallelBurnTestPiles.ashOf;
import static gophers.parallel.ex04.ParallelBurnTestPiles.causes;
import static gophers.parallel.ex04.ParallelBurnTestPiles.fail;
import static gophers.parallel.ex04.ParallelBurnTestPiles.meanwhile;
import static gophers.parallel.ex04.ParallelBurnTestPiles.piles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Scene;
import gophers.parallel.GopherPool;
import gophers.yard.Book;
import gophers.yard.FireWentOutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.4", title = "A parallel stream with its limits", points = 3)
class ParallelBurnTest {

    @Test
    void burns_each_pile_once() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(2)) {
            List<List<Book>> piles = new ArrayList<>(piles(6));
            piles.add(piles.getFirst());
            Queue<List<Book>> burned = new ConcurrentLinkedQueue<>();

            List<String> ashes = new ParallelBurn(pool).burn(piles, pile -> {
                burned.add(pile);
                return ashOf(pile);
            });

            assertThat(List.copyOf(burned))
                    .withFailMessage(
                            "There were 7 piles, with book 1 to book 6, and one more with a book 1; these were burned: %s."
                                    + " The results: %s.",
                            burned, ashes)
                    .containsExactlyInAnyOrderElementsOf(piles);
            assertThat(ashes)
                    .withFailMessage("7 piles were burned, and these are the results: %s.", ashes)
                    .hasSize(7);
        }
    }

    @Test
    void gives_the_results_in_the_order_of_the_piles() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(2);
                Scene scene = new Scene().about("The results are in the order of the piles.")) {
            List<List<Book>> piles = piles(6);
            CountDownLatch others = new CountDownLatch(5);

            // One gopher stays at the first pile until all others are burned.
            List<String> ashes = new ParallelBurn(pool)
                    .burn(piles, pile -> meanwhile(pile, pile == piles.getFirst() ? others::await : others::countDown));

            assertThat(ashes)
                    .withFailMessage(
                            "The first of 6 piles was done last, and the results came in this order: %s.", ashes)
                    .isEqualTo(piles.stream().map(ParallelBurnTestPiles::ashOf).toList());
        }
    }

    @Test
    void as_many_burn_at_once_as_the_pool_has_gophers() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(3);
                Scene scene = new Scene().about("As many piles burn at the same time as the pool has gophers.")) {
            for (int piles : List.of(3, 4, 6)) {
                Meeting meeting = scene.meeting("burning a pile", 3);

                List<String> ashes = new ParallelBurn(pool).burn(piles(piles), pile -> meanwhile(pile, meeting::join));

                assertThat(ashes)
                        .withFailMessage("%d piles were burned by three gophers, with these results: %s.", piles, ashes)
                        .hasSize(piles);
            }
        }
    }

    @Test
    void only_gophers_of_the_given_pool_burn() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(2)) {
            Set<String> strangers = ConcurrentHashMap.newKeySet();

            for (int piles : List.of(6, 1)) {
                new ParallelBurn(pool).burn(piles(piles), pile -> {
                    if (ForkJoinTask.getPool() != pool) {
                        strangers.add(Thread.currentThread().getName());
                    }
                    return ashOf(pile);
                });
            }

            assertThat(strangers)
                    .withFailMessage(
                            "The gophers of the given pool are called pool-gopher-1 and -2. Somebody else burned: %s.",
                            strangers)
                    .isEmpty();
        }
    }

    @Test
    void is_ready_for_the_next_day() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(2)) {
            ParallelBurn burn = new ParallelBurn(pool);
            List<String> first = burn.burn(piles(3), ParallelBurnTestPiles::ashOf);

            assertThat(pool.isShutdown())
                    .withFailMessage("After the first day the pool was shut down; it was not yours to close.")
                    .isFalse();
            List<String> ashes = burn.burn(piles(2), ParallelBurnTestPiles::ashOf);
            assertThat(ashes)
                    .withFailMessage("3 piles were burned on the first day, 2 on the second: that day gave %s.", ashes)
                    .hasSize(2);
            assertThat(first)
                    .withFailMessage(
                            "3 piles were burned on the first day; after the second its results are %s.", first)
                    .hasSize(3);
        }
    }

    @Test
    void does_not_wait_for_what_others_do_in_the_pool() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(2);
                Scene scene = new Scene().about("burn comes back when all piles are burned.")) {
            CountDownLatch evening = new CountDownLatch(1);
            ForkJoinTask<?> watchman = pool.submit(() -> {
                evening.await();
                return "done";
            });

            // One of the two gophers has something else to do, until the piles are burned.
            List<String> ashes;
            try {
                ashes = scene.ask(() -> new ParallelBurn(pool).burn(piles(3), ParallelBurnTestPiles::ashOf))
                        .awaitResult();
            } finally {
                evening.countDown();
            }
            watchman.join();

            assertThat(ashes)
                    .withFailMessage("3 piles were burned by one gopher, with these results: %s.", ashes)
                    .hasSize(3);
        }
    }

    @Test
    void has_nothing_to_do_without_a_pile() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(2)) {
            List<String> ashes = new ParallelBurn(pool).burn(List.of(), ParallelBurnTestPiles::ashOf);

            assertThat(ashes)
                    .withFailMessage("There was no pile, and these are the results: %s.", ashes)
                    .isEmpty();
        }
    }

    @Test
    void tells_its_caller_what_was_thrown() throws Exception {
        for (Throwable failure :
                List.of(new FireWentOutException("the fire went out"), new StackOverflowError("too deep a burrow"))) {
            try (ForkJoinPool pool = GopherPool.of(2)) {
                List<List<Book>> piles = piles(4);

                Throwable thrown = catchThrowable(() ->
                        new ParallelBurn(pool).burn(piles, pile -> pile == piles.get(2) ? fail(failure) : ""));

                assertThat(causes(thrown))
                        .withFailMessage(
                                "One burn threw %s; burn() ended with %s.",
                                failure, thrown == null ? "a list of results" : thrown)
                        .contains(failure);
            }
        }
    }
}
