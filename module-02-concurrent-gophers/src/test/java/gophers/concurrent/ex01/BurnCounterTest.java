package gophers.concurrent.ex01;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.stress.PlainField;
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

        counter.burned(1);
        counter.burned(Integer.MAX_VALUE);
        counter.burned(Integer.MAX_VALUE);

        assertThat(counter.total())
                .withFailMessage(
                        "1 book was burned, and twice as many as an int can hold, that is 4,294,967,295; the counter says %,d.",
                        counter.total())
                .isEqualTo(1 + 2L * Integer.MAX_VALUE);
    }

    @Test
    void counts_for_itself() {
        BurnCounter mine = new BurnCounter();
        BurnCounter yours = new BurnCounter();

        mine.burned(5);

        assertThat(yours.total())
                .withFailMessage("5 books were counted on one counter, and another, new one says %d.", yours.total())
                .isZero();
        yours.burned(3);
        assertThat(yours.total())
                .withFailMessage("5 books were counted on one counter, 3 on another one, which says %d.", yours.total())
                .isEqualTo(3);
    }

    @Test
    void counts_also_for_a_gopher_that_was_called() throws Exception {
        try (Scene scene = new Scene().about("None is lost: an interrupt is for a later step to hear.")) {
            BurnCounter counter = new BurnCounter();

            scene.start(() -> {
                        Thread.currentThread().interrupt();
                        counter.burned(2);
                    })
                    .awaitEnd();

            assertThat(counter.total())
                    .withFailMessage(
                            "A gopher that had just been interrupted burned 2 books; the counter says %d.",
                            counter.total())
                    .isEqualTo(2);
        }
    }

    @Test
    void is_seen_by_a_boss_who_does_nothing_but_read() throws Exception {
        try (Scene scene = new Scene()) {
            BurnCounter counter = new BurnCounter();
            SceneGopher<Void> boss = scene.start(() -> {
                while (counter.total() == 0) {
                    // Reads again at once: nothing here makes the JVM read a field anew.
                }
            });
            assertThat(boss.awaitBusyOrEnd())
                    .withFailMessage("Nothing had been counted yet, and the boss read another total than 0.")
                    .isEqualTo(Rest.BUSY);

            counter.burned(1);

            // What decides is the processor time that the boss has used since, and not the clock.
            assertThat(boss.awaitBusyOrEnd())
                    .withFailMessage("A book was counted, and the boss, who has read the total over and over since, "
                            + "still reads 0: nothing makes the gopher's change visible to a reader.")
                    .isEqualTo(Rest.ENDED);
        }
        PlainField.mustStayUnseen();
    }

    @Test
    void loses_no_book_of_two_gophers() {
        Stress.mustHold(
                BurnCounterStress.Answer.class,
                BurnCounterStress.PlainCanary.class,
                BurnCounterStress.BoxedCanary.class);
    }

    @Test
    void never_shows_a_call_in_part() {
        Stress.mustHold(BurnCounterPartStress.Answer.class, BurnCounterPartStress.Canary.class);
    }
}
