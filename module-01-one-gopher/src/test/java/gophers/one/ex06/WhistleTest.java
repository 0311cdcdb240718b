package gophers.one.ex06;

import static gophers.one.ex06.WhistleTestEvening.BOOKS;
import static gophers.one.ex06.WhistleTestEvening.CART;
import static gophers.one.ex06.WhistleTestEvening.STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.one.ex06.WhistleTestEvening.Whistling;
import gophers.yard.FireWentOutException;
import org.junit.jupiter.api.Test;

@Exercise(id = "1.6", title = "The whistle", points = 3)
class WhistleTest {

    @Test
    void burns_the_whole_pile_when_no_whistle_blows() throws Exception {
        WhistleTestEvening evening = new WhistleTestEvening(0, Whistling.NEVER);

        assertThat(evening.thrown)
                .withFailMessage("No whistle blew, and the work ended with %s.", evening.thrown)
                .isNull();
        assertThat(evening.returned)
                .withFailMessage("No whistle blew, and of %d books this many were burned: %d.", BOOKS, evening.returned)
                .isEqualTo(BOOKS);
        assertThat(evening.steps)
                .withFailMessage(
                        "A cart for %d takes %d books in 3 trips; the steps were: %s.", CART, BOOKS, evening.steps)
                .hasSize(STEPS);
        assertThat(evening.statusSet)
                .withFailMessage("No whistle blew, and yet the interrupt status is set at the end.")
                .isFalse();
    }

    @Test
    void does_not_begin_when_the_whistle_has_blown_before() throws Exception {
        WhistleTestEvening evening = new WhistleTestEvening(0, Whistling.UNNOTICED);

        assertThat(evening.stepsAfterwards)
                .withFailMessage("%s, and yet the gopher did this: %s.", evening, evening.stepsAfterwards)
                .isEmpty();
    }

    @Test
    void stops_when_the_whistle_interrupts_a_step() throws Exception {
        for (int step = 1; step <= STEPS; step++) {
            WhistleTestEvening evening = new WhistleTestEvening(step, Whistling.WHILE_IT_WAITS);

            assertThat(evening.stepsAfterwards)
                    .withFailMessage("%s; then the gopher went on: %s.", evening, evening.stepsAfterwards)
                    .isEmpty();
        }
    }

    @Test
    void looks_for_the_whistle_before_each_step() throws Exception {
        for (int step = 1; step <= STEPS; step++) {
            WhistleTestEvening evening = new WhistleTestEvening(step, Whistling.UNNOTICED);

            assertThat(evening.stepsAfterwards)
                    .withFailMessage("%s; then the gopher went on: %s.", evening, evening.stepsAfterwards)
                    .isEmpty();
        }
    }

    @Test
    void puts_the_books_on_its_cart_back_and_no_others() throws Exception {
        for (WhistleTestEvening evening : WhistleTestEvening.all()) {
            assertThat(evening.onCart)
                    .withFailMessage("%s; when the gopher had gone, %s lay on the cart.", evening, evening.onCart)
                    .isEmpty();
            assertThat(evening.burnedOrOnPile())
                    .withFailMessage(
                            "%s; now %s are burned and %s are on the pile, of books 1 to %d.",
                            evening, evening.burned, evening.onPile, evening.books.size())
                    .containsExactlyInAnyOrderElementsOf(evening.books);
        }
    }

    @Test
    void returns_the_number_of_books_that_it_has_burned() throws Exception {
        for (WhistleTestEvening evening : WhistleTestEvening.all()) {
            assertThat(evening.thrown)
                    .withFailMessage("%s; the work did not return but ended with %s.", evening, evening.thrown)
                    .isNull();
            assertThat(evening.returned)
                    .withFailMessage(
                            "%s; %d books were burned, and it returned %d.",
                            evening, evening.burned.size(), evening.returned)
                    .isEqualTo(evening.burned.size());
        }
    }

    @Test
    void leaves_the_interrupt_status_set_for_its_caller() throws Exception {
        for (WhistleTestEvening evening : WhistleTestEvening.all()) {
            assertThat(evening.statusSet)
                    .withFailMessage(
                            "%s; but afterwards the interrupt status is not set: the caller cannot know.", evening)
                    .isTrue();
        }
    }

    @Test
    void does_not_take_a_fire_that_goes_out_for_the_whistle() throws Exception {
        WhistleTestEvening evening = new WhistleTestEvening(4, Whistling.FIRE_GOES_OUT);

        assertFireTold("The fire went out", evening);
        assertThat(evening.statusSet)
                .withFailMessage("The fire went out, no whistle blew, and yet the interrupt status is set.")
                .isFalse();
        assertFireTold(
                "The fire went out while the whistle blew",
                new WhistleTestEvening(4, Whistling.WHILE_THE_FIRE_GOES_OUT));
    }

    private static void assertFireTold(String what, WhistleTestEvening evening) {
        assertThat(evening.thrown)
                .withFailMessage(
                        "%s, and the work %s; its caller should have heard of the fire.",
                        what,
                        evening.thrown == null
                                ? "returned " + evening.returned + ", as if all were well"
                                : "ended with " + evening.thrown)
                .isInstanceOf(FireWentOutException.class);
        assertThat(evening.stepsAfterwards)
                .withFailMessage("%s, and then the gopher went on: %s.", what, evening.stepsAfterwards)
                .isEmpty();
    }
}
