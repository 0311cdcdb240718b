package gophers.yard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class YardTest {

    @Test
    void writes_a_whole_trip_into_one_journal() throws Exception {
        Yard yard = Yard.with(Book.numbered(1), Pace.instant());
        Cart cart = yard.cart("cart A", 1);

        cart.load(yard.pile().take().orElseThrow());
        yard.road().carry(cart);
        yard.oven().burn(cart);
        yard.road().comeBack(cart);

        assertThat(yard.journal().spans())
                .extracting(Span::step)
                .containsExactly(Step.LOAD, Step.CARRY, Step.BURN, Step.COME_BACK);
        assertThat(yard.oven().burned()).containsExactly(new Book(1));
        assertThat(yard.pile().size()).isZero();
    }

    @Test
    void has_carts_whose_misuse_its_journal_notes() {
        Yard yard = Yard.with(Book.numbered(1), Pace.instant());
        Cart cart = yard.cart("cart A", 1);
        cart.handTo("nobody here");

        assertThatExceptionOfType(MisuseException.class).isThrownBy(() -> cart.load(new Book(1)));

        assertThat(yard.journal().violations()).hasSize(1);
    }

    @Test
    void has_a_road_for_several_gophers_at_once() throws Exception {
        HeldPace pace = new HeldPace(Step.CARRY);
        Yard yard = Yard.with(Book.numbered(1), pace);
        Gopher<Void> first = Gopher.doing("gopher-1", () -> yard.road().carry(yard.cart("cart A", 1)));
        pace.awaitArrival();

        Throwable second = Gopher.doing("gopher-2", () -> yard.road().carry(yard.cart("cart B", 1)))
                .thrown();

        assertThat(second).isNull();
        pace.open();
        assertThat(first.thrown()).isNull();
    }

    @Test
    void numbers_its_books_from_one_in_a_list_that_nobody_can_change() {
        assertThat(Book.numbered(3)).extracting(Book::number).containsExactly(1, 2, 3);
        assertThat(Book.numbered(0)).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Book.numbered(1).clear());
        assertThat(new Book(7)).hasToString("book 7");
    }
}
