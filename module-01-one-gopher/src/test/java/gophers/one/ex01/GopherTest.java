package gophers.one.ex01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.calls;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import gophers.grader.Exercise;
import gophers.grader.Screen;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.FireWentOutException;
import gophers.yard.Oven;
import gophers.yard.Pace;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.Span;
import gophers.yard.Step;
import gophers.yard.Yard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

@Exercise(id = "1.1", title = "One gopher burns a pile", points = 2)
class GopherTest {

    @Test
    void makes_one_trip_in_the_right_order() throws Exception {
        Pile pile = mock(Pile.class);
        Road road = mock(Road.class);
        Oven oven = mock(Oven.class);
        Cart cart = new Cart("cart A", 1);
        when(pile.take()).thenReturn(Optional.of(new Book(1))).thenReturn(Optional.empty());
        doAnswer(call -> cart.unload()).when(oven).burn(any());

        new Gopher(pile, cart, road, oven).work();

        InOrder trip = inOrder(pile, road, oven);
        // calls(1): asking the empty pile again, whenever that is, does no harm.
        inWords(
                "it takes the book from the pile first",
                () -> trip.verify(pile, calls(1)).take());
        inWords("then it carries the cart to the oven", () -> trip.verify(road).carry(cart));
        inWords("then it burns what is on the cart", () -> trip.verify(oven).burn(cart));
        inWords("then it comes back with the cart", () -> trip.verify(road).comeBack(cart));
    }

    @Test
    void burns_every_book_of_the_pile() throws Exception {
        Yard yard = Yard.with(Book.numbered(12), Pace.even(Duration.ofMillis(4)));
        Screen.show("One gopher burns a pile", yard.journal());
        Thread.currentThread().setName("gopher-1");

        int count = gopher(yard, yard.cart("cart A", 3)).work();

        assertBurned(yard, 12, count);
        Yard other = Yard.with(Book.numbered(5), Pace.instant());
        assertBurned(other, 5, gopher(other, other.cart("cart B", 1)).work());
    }

    @Test
    void takes_the_last_books_too_when_the_cart_does_not_get_full() throws Exception {
        Yard yard = Yard.with(Book.numbered(7), Pace.instant());
        Cart cart = yard.cart("cart A", 3);

        int count = gopher(yard, cart).work();

        assertThat(cart.size())
                .withFailMessage("The gopher went home, and still on its cart: %d of the books.", cart.size())
                .isZero();
        assertBurned(yard, 7, count);
    }

    @Test
    void fills_the_cart_before_it_leaves() throws Exception {
        Yard yard = Yard.with(Book.numbered(6), Pace.instant());
        List<Integer> loads = new ArrayList<>();
        Oven oven = loaded -> {
            loads.add(loaded.size());
            yard.oven().burn(loaded);
        };

        new Gopher(yard.pile(), yard.cart("cart A", 3), yard.road(), oven).work();

        assertThat(loads)
                .withFailMessage("6 books on a cart for 3 go in two full loads; the gopher's loads were %s.", loads)
                .startsWith(3, 3);
    }

    @Test
    void stays_at_home_when_there_is_nothing_to_burn() throws Exception {
        Yard yard = Yard.with(List.of(), Pace.instant());

        int count = gopher(yard, yard.cart("cart A", 3)).work();

        assertThat(steps(yard))
                .withFailMessage("The pile was empty, and yet the gopher set out with an empty cart.")
                .isEmpty();
        assertBurned(yard, 0, count);
    }

    @Test
    void makes_no_trip_with_an_empty_cart() throws Exception {
        Yard yard = Yard.with(Book.numbered(6), Pace.instant());

        gopher(yard, yard.cart("cart A", 3)).work();

        boolean empty = true;
        for (Step step : steps(yard)) {
            assertThat(step == Step.CARRY && empty)
                    .withFailMessage("The gopher set out with an empty cart. These were its steps: %s.", steps(yard))
                    .isFalse();
            empty = step == Step.COME_BACK || empty && step != Step.LOAD;
        }
    }

    @Test
    void comes_back_after_the_last_burn() throws Exception {
        Yard yard = Yard.with(Book.numbered(1), Pace.instant());

        gopher(yard, yard.cart("cart A", 3)).work();

        assertThat(Collections.frequency(steps(yard), Step.COME_BACK))
                .withFailMessage("The book is burned, and the gopher still stands at the oven: it did not come back.")
                .isEqualTo(Collections.frequency(steps(yard), Step.CARRY));
    }

    @Test
    void takes_no_book_for_which_there_is_no_room() {
        GopherTestDay day = new GopherTestDay(0, null);

        assertThat(day.tookWithoutRoom)
                .withFailMessage("The cart was full with 2 books, and the gopher took another one from the pile.")
                .isFalse();
    }

    @Test
    void stops_where_a_step_fails_and_tells_the_caller() {
        List<Throwable> failures = List.of(
                new FireWentOutException("the fire went out"), new StackOverflowError("the flames were too high"));
        for (Throwable failure : failures) {
            for (int burn : GopherTestDay.BURNS) {
                GopherTestDay day = new GopherTestDay(burn, failure);

                day.assertTold("A burn failed with " + failure);
                assertThat(day.books())
                        .withFailMessage(
                                "A burn failed with %s, and a book is missing: the gopher took another one than those "
                                        + "on its cart.",
                                failure)
                        .isEqualTo(GopherTestDay.BOOKS);
            }
        }
    }

    @Test
    void tells_the_caller_of_an_interrupt() {
        for (int step = 1; step <= GopherTestDay.STEPS; step++) {
            InterruptedException whistle = new InterruptedException("a whistle");

            GopherTestDay day = new GopherTestDay(step, whistle);

            day.assertTold("The gopher was interrupted in step " + step + ", " + day.failed);
        }
    }

    private static Gopher gopher(Yard yard, Cart cart) {
        return new Gopher(yard.pile(), cart, yard.road(), yard.oven());
    }

    private static List<Step> steps(Yard yard) {
        return yard.journal().spans().stream().map(Span::step).toList();
    }

    private static void assertBurned(Yard yard, int books, int returned) {
        List<Book> burned = yard.oven().burned();
        assertThat(burned)
                .withFailMessage("There were %d books; these were burned: %s.", books, burned)
                .containsExactlyInAnyOrderElementsOf(Book.numbered(books));
        assertThat(returned)
                .withFailMessage("%d books were burned, but work() returned %d.", books, returned)
                .isEqualTo(books);
    }

    /** Mockito says what differs; this says it in the story's words. */
    private static void inWords(String expected, ThrowingCallable verification) {
        assertThat(catchThrowable(verification))
                .withFailMessage("On a trip, %s; this gopher does not.", expected)
                .isNull();
    }
}
