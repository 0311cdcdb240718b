package gophers.concurrent.ex01;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Scene;
import gophers.grader.stress.Stress;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.1", title = "Count for everybody", points = 2, optimised = true)
class BurnCounterTest {

    private static final int BOOKS_EACH = 20_000;

    @Test
    void adds_up_what_one_gopher_burns() {
        BurnCounter counter = new BurnCounter();

        counter.burned(3);
        counter.burned(0);
        counter.burned(4);

        assertThat(counter.total())
                .withFailMessage("One gopher burned 3, 0 and 4 books; the counter says %d.", counter.total())
                .isEqualTo(7);
    }

    @Test
    void counts_more_books_than_an_int_can_hold() {
        BurnCounter counter = new BurnCounter();

        counter.burned(Integer.MAX_VALUE);
        counter.burned(Integer.MAX_VALUE);

        assertThat(counter.total())
                .withFailMessage(
                        "Twice as many books as an int can hold were burned, that is 4,294,967,294; the counter says %,d.",
                        counter.total())
                .isEqualTo(2L * Integer.MAX_VALUE);
    }

    @Test
    void loses_no_book_of_two_gophers() {
        Stress.mustHold(BurnCounterStress.Answer.class, BurnCounterStress.Canary.class);
    }

    @Test
    void loses_no_book_in_a_long_evening() {
        Stress.mustHoldLong(
                () -> {
                    BurnCounter counter = new BurnCounter();
                    return evening(counter::burned, counter::total);
                },
                () -> {
                    TwoLockedSteps counter = new TwoLockedSteps();
                    return evening(counter::burned, counter::total);
                });
    }

    /** What must not happen, for comparison: each step is locked, but not the two of them together. */
    private static final class TwoLockedSteps {
        private long count;

        void burned(int books) {
            write(total() + books);
        }

        synchronized long total() {
            return count;
        }

        private synchronized void write(long newCount) {
            count = newCount;
        }
    }

    /** Two gophers count one book after the other; returns what is missing in the end, in words. */
    private static Optional<String> evening(IntConsumer burned, LongSupplier total) throws Exception {
        try (Scene scene = new Scene()) {
            Meeting start = scene.meeting("at the start", 2);
            for (int gopher = 0; gopher < 2; gopher++) {
                scene.start(() -> {
                    start.join();
                    for (int i = 0; i < BOOKS_EACH; i++) {
                        burned.accept(1);
                    }
                });
            }
            scene.awaitEnd();
        }
        long counted = total.getAsLong();
        return counted == 2 * BOOKS_EACH
                ? Optional.empty()
                : Optional.of(
                        "Two gophers burned %,d books each, one at a time; the counter says %,d, so %,d were lost."
                                .formatted(BOOKS_EACH, counted, 2 * BOOKS_EACH - counted));
    }
}
