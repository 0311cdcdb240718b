package gophers.concurrent.ex01;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.stress.Stress;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.1", title = "Count for everybody", points = 2, optimised = true)
class BurnCounterTest {

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
}
