package gophers.yard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CartTest {

    private final Journal journal = new Journal();
    private final Cart cart = new Cart("cart A", 2, journal);

    @Test
    void takes_at_least_one_book() {
        assertThat(new Cart("cart B", 1).capacity()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cart("cart B", 0))
                .withMessage("a cart takes at least 1 book, not 0");
    }

    @Test
    void gives_its_books_back_in_the_order_of_loading() {
        cart.load(new Book(2));
        cart.load(new Book(1));

        assertThat(cart.isFull()).isTrue();
        assertThat(cart.size()).isEqualTo(2);
        assertThat(cart.unload()).containsExactly(new Book(2), new Book(1));
        assertThat(cart.isEmpty()).isTrue();
        assertThat(cart.unload()).isEmpty();
    }

    @Test
    void refuses_one_book_too_many_and_keeps_the_others() {
        cart.load(new Book(1));
        cart.load(new Book(2));

        assertThatExceptionOfType(MisuseException.class)
                .isThrownBy(() -> cart.load(new Book(3)))
                .withMessageContaining("cart A is full: it takes 2 books, and book 3 is one too many");

        assertThat(cart.unload()).containsExactly(new Book(1), new Book(2));
        assertThat(journal.violations()).hasSize(1);
    }

    @Test
    void is_used_by_its_holder_alone() throws Exception {
        cart.handTo("gopher-1");

        assertThat(Gopher.doing("gopher-1", () -> cart.load(new Book(1))).thrown())
                .isNull();
        for (Journal.Work use : new Journal.Work[] {
            () -> cart.load(new Book(2)),
            cart::unload,
            () -> new DirtRoad(Pace.instant(), journal).carry(cart),
            () -> new BrickOven("oven", Pace.instant(), journal).burn(cart)
        }) {
            assertThat(Gopher.doing("gopher-2", use).thrown())
                    .isInstanceOf(MisuseException.class)
                    .hasMessageContaining("gopher-2 ")
                    .hasMessageContaining("but cart A is held by gopher-1");
        }
        assertThat(cart.size()).isEqualTo(1);
        assertThat(journal.violations()).extracting(Violation::gopher).containsOnly("gopher-2");
    }

    @Test
    void is_anybodys_again_once_nobody_holds_it() throws Exception {
        cart.handTo("gopher-1");
        cart.handTo(null);

        assertThat(Gopher.doing("gopher-2", () -> cart.load(new Book(1))).thrown())
                .isNull();
    }

    @Test
    void notices_a_second_gopher_who_touches_it_during_a_step() throws Exception {
        HeldPace pace = new HeldPace(Step.CARRY);
        Gopher<Void> first = Gopher.doing("gopher-1", () -> new DirtRoad(pace, journal).carry(cart));
        pace.awaitArrival();

        Throwable second =
                Gopher.doing("gopher-2", () -> cart.load(new Book(1))).thrown();

        assertThat(second)
                .isInstanceOf(MisuseException.class)
                .hasMessageStartingWith("two gophers at cart A: gopher-2 loads it while gopher-1 carries");
        pace.open();
        assertThat(first.thrown()).isNull();
        assertThat(cart.isEmpty()).isTrue();
    }

    @Test
    void is_free_again_after_a_step_that_failed() throws Exception {
        FireWentOutException fire = new FireWentOutException("the fire went out");
        DirtRoad road = new DirtRoad(
                step -> {
                    throw fire;
                },
                journal);

        assertThat(Gopher.doing("gopher-1", () -> road.carry(cart)).thrown()).isSameAs(fire);

        cart.load(new Book(1));
        assertThat(cart.size()).isEqualTo(1);
        assertThat(journal.violations()).isEmpty();
    }
}
