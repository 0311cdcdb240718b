package gophers.parallel.ex03;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Scene;
import gophers.parallel.GopherPool;
import gophers.parallel.ex03.Tally.Trip;
import gophers.yard.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.3", title = "Three ledgers become one", points = 3)
class TallyTest {

    private static final String PARALLEL = "If the stream is parallel, several gophers read trips at the same time.";

    @Test
    void tells_what_is_in_a_ledger() {
        AtomicInteger read = new AtomicInteger();

        Tally tally = Tally.of(ledger(2, 5, 3, 5).stream().peek(trip -> read.incrementAndGet()));

        assertThat(read.get())
                .withFailMessage(
                        "A ledger has 4 trips; when Tally.of() came back, %d of them had been read.", read.get())
                .isEqualTo(4);
        assertSame("A ledger has trips with 2, 5, 3 and 5 books", tally, 4, 15, 3.75, "gopher-2");
        assertSame("A ledger has a trip without a book", Tally.of(ledger(0).stream()), 1, 0, 0.0, "gopher-1");
    }

    @Test
    void counts_equal_trips_and_takes_the_first_for_the_best() {
        Tally tally = Tally.of(Stream.of(new Trip("gopher-2", 5), new Trip("gopher-1", 5), new Trip("gopher-2", 5)));

        assertSame("gopher-2, gopher-1 and gopher-2 made trips with 5 books each", tally, 3, 15, 5.0, "gopher-2");
    }

    @Test
    void has_something_to_say_about_an_empty_ledger() {
        assertSame("A ledger is empty", Tally.of(Stream.empty()), 0, 0, 0.0, "nobody");
    }

    @Test
    void is_the_same_however_the_trips_are_grouped() {
        List<Trip> day = ledger(1, 6, 2, 6, 4);
        for (int i = 0; i <= day.size(); i++) {
            for (int j = i; j <= day.size(); j++) {
                Tally first = Tally.of(day.subList(0, i).stream());
                Tally second = Tally.of(day.subList(i, j).stream());
                Tally third = Tally.of(day.subList(j, day.size()).stream());
                String cut = "Trips with 1, 6, 2, 6 and 4 books stood in ledgers of %d, %d and %d trips"
                        .formatted(i, j - i, day.size() - j);

                assertSame(cut + "; (1 + 2) + 3 was merged", first.merge(second).merge(third), 5, 19, 3.8, "gopher-2");
                assertSame(cut + "; 1 + (2 + 3) was merged", first.merge(second.merge(third)), 5, 19, 3.8, "gopher-2");
            }
        }
    }

    @Test
    void leaves_the_merged_tallies_as_they_were() {
        Tally first = Tally.of(ledger(2).stream());
        Tally second = Tally.of(ledger(4, 3).stream());

        first.merge(second);

        assertSame("A ledger with a trip of 2 books was merged with another one", first, 1, 2, 2.0, "gopher-1");
        assertSame("A ledger with trips of 4 and 3 books came second", second, 2, 7, 3.5, "gopher-1");
    }

    @Test
    void lets_two_gophers_read_at_the_same_time() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(2);
                Scene scene = new Scene().about(PARALLEL)) {
            Meeting meeting = scene.meeting("reading a trip", 2);

            Tally tally = GopherPool.ask(
                    pool,
                    () -> Tally.of(
                            ledger(1, 1, 1, 1, 1, 1, 1, 1).parallelStream().map(trip -> read(trip, meeting::join))));

            assertThat(List.of(tally.trips(), tally.books()))
                    .withFailMessage(
                            "Two gophers read 8 trips with a book each. The tally says %d trips and %d books.",
                            tally.trips(), tally.books())
                    .containsExactly(8L, 8L);
        }
    }

    @Test
    void keeps_the_order_when_the_first_trip_is_read_last() throws Exception {
        try (ForkJoinPool pool = GopherPool.of(2);
                Scene scene = new Scene().about(PARALLEL)) {
            List<Trip> ledger = ledger(9, 1, 2, 9, 2, 1, 9, 3);
            CountDownLatch others = new CountDownLatch(7);

            // One of the two gophers has the first trip in its paws until the other one has read the rest.
            Tally tally = GopherPool.ask(
                    pool,
                    () -> Tally.of(ledger.parallelStream()
                            .map(trip -> read(trip, trip == ledger.getFirst() ? others::await : others::countDown))));

            assertThat(bestOf(tally))
                    .withFailMessage(
                            "gopher-1, gopher-4 and gopher-7 made the best trips, with 9 books each; gopher-1's is the"
                                    + " first in the ledger, and was the last to be read. The tally takes %s's for the"
                                    + " best.",
                            bestOf(tally))
                    .isEqualTo("gopher-1");
        }
    }

    @Test
    void counts_more_than_an_int_can_hold() {
        List<Trip> ledger = ledger(Integer.MAX_VALUE, Integer.MAX_VALUE, 3);

        Tally tally = Tally.of(ledger.stream());
        Tally merged = Tally.of(ledger.subList(0, 1).stream()).merge(Tally.of(ledger.subList(1, 3).stream()));

        for (Tally each : List.of(tally, merged)) {
            assertThat(each.books())
                    .withFailMessage(
                            "2147483647, 2147483647 and 3 books were burned: more than an int can hold. The tally says"
                                    + " %d.",
                            each.books())
                    .isEqualTo(4_294_967_297L);
        }

        // Merged with itself 31 times, and with a trip more: 2^31 + 1 trips, and more books than a double can count.
        Tally many = Tally.of(ledger(8_388_609).stream());
        for (int i = 0; i < 31; i++) {
            many = many.merge(many);
        }
        many = many.merge(Tally.of(ledger(1).stream()));

        assertThat(List.of(many.trips(), many.books()))
                .withFailMessage(
                        "2147483648 trips with 8388609 books each, and one with 1: that makes 2147483649 trips, more than"
                                + " an int can hold, and 18014400656965633 books. The tally says %d trips and %d books.",
                        many.trips(), many.books())
                .containsExactly(2_147_483_649L, 18_014_400_656_965_633L);
    }

    private static void assertSame(String given, Tally tally, long trips, long books, double mean, String best) {
        String expected = figures(trips, books, mean, best);
        String said = figures(tally.trips(), tally.books(), tally.mean(), bestOf(tally));
        assertThat(said)
                .withFailMessage("%s. That makes %s; the tally says %s.", given, expected, said)
                .isEqualTo(expected);
    }

    private static String figures(long trips, long books, double mean, String best) {
        return "%d trips, %d books, mean %s, best by %s".formatted(trips, books, mean, best);
    }

    private static String bestOf(Tally tally) {
        return tally.best().map(Trip::gopher).orElse("nobody");
    }

    /** The trips of gopher-1, gopher-2 and so on. */
    private static List<Trip> ledger(int... books) {
        List<Trip> trips = new ArrayList<>();
        for (int each : books) {
            trips.add(new Trip("gopher-" + (trips.size() + 1), each));
        }
        return trips;
    }

    private static Trip read(Trip trip, Journal.Work meanwhile) {
        try {
            meanwhile.run();
            return trip;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("the reading was interrupted", interrupted);
        }
    }
}
