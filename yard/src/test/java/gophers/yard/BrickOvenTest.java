package gophers.yard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class BrickOvenTest {

    private final Journal journal = new Journal();

    private Cart cart(String name, int... numbers) {
        Cart cart = new Cart(name, 3, journal);
        for (int number : numbers) {
            cart.load(new Book(number));
        }
        return cart;
    }

    @Test
    void burns_all_books_on_the_cart_in_their_order() throws Exception {
        BrickOven oven = new BrickOven("oven", Pace.instant(), journal);
        Cart cart = cart("cart A", 3, 1, 2);

        oven.burn(cart);

        assertThat(cart.isEmpty()).isTrue();
        assertThat(oven.burned()).containsExactly(new Book(3), new Book(1), new Book(2));
        assertThat(journal.spans())
                .extracting(Span::step, Span::place, Span::cart)
                .containsExactly(tuple(Step.BURN, "oven", "cart A"));
    }

    @Test
    void notices_two_gophers_at_once() throws Exception {
        HeldPace pace = new HeldPace(Step.BURN);
        BrickOven oven = new BrickOven("oven", pace, journal);
        Cart second = cart("cart B", 2);
        Cart first = cart("cart A", 1);
        Gopher<Void> one = Gopher.doing("gopher-1", () -> oven.burn(first));
        pace.awaitArrival();

        Throwable two = Gopher.doing("gopher-2", () -> oven.burn(second)).thrown();

        assertThat(two)
                .isInstanceOf(MisuseException.class)
                .hasMessageStartingWith("two gophers at the oven: gopher-2 burns while gopher-1 burns");
        assertThat(second.size()).isEqualTo(1);
        pace.open();
        assertThat(one.thrown()).isNull();
        assertThat(oven.burned()).containsExactly(new Book(1));
    }

    @Test
    void is_free_for_the_next_gopher_after_a_burn() throws Exception {
        BrickOven oven = new BrickOven("oven", Pace.instant(), journal);

        assertThat(Gopher.doing("gopher-1", () -> oven.burn(cart("cart A", 1))).thrown())
                .isNull();
        assertThat(Gopher.doing("gopher-2", () -> oven.burn(cart("cart B", 2))).thrown())
                .isNull();

        assertThat(oven.burned()).containsExactly(new Book(1), new Book(2));
        assertThat(journal.violations()).isEmpty();
    }

    @Test
    void notices_a_book_that_comes_twice() throws Exception {
        BrickOven oven = new BrickOven("oven", Pace.instant(), journal);
        oven.burn(cart("cart A", 7));

        assertThatExceptionOfType(MisuseException.class)
                .isThrownBy(() -> oven.burn(cart("cart B", 7)))
                .withMessageContaining("burns book 7, which was burned before");

        assertThat(oven.burned()).containsExactly(new Book(7));
        assertThat(journal.violations()).hasSize(1);
    }

    @Test
    void leaves_the_books_on_the_cart_of_a_gopher_that_is_interrupted() throws Exception {
        HeldPace pace = new HeldPace(Step.BURN);
        BrickOven oven = new BrickOven("oven", pace, journal);
        Cart cart = cart("cart A", 1, 2);
        Gopher<Void> gopher = Gopher.doing("gopher-1", () -> oven.burn(cart));
        pace.awaitArrival();

        gopher.interrupt();

        assertThat(gopher.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(cart.size()).isEqualTo(2);
        assertThat(oven.burned()).isEmpty();
        assertThat(journal.spans()).isEmpty();
        oven.burn(cart);
        assertThat(oven.burned()).containsExactly(new Book(1), new Book(2));
    }

    @Test
    void shows_a_list_of_burned_books_that_does_not_change_later() throws Exception {
        BrickOven oven = new BrickOven("oven", Pace.instant(), journal);
        oven.burn(cart("cart A", 1));
        var before = oven.burned();

        oven.burn(cart("cart B", 2));

        assertThat(before).containsExactly(new Book(1));
    }
}
