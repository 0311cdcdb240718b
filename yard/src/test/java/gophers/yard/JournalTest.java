package gophers.yard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class JournalTest {

    /** A clock that stands until it is moved; it begins near the end of the numbers, where nanoTime may be, too. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 10);

    private final Journal journal = new Journal(clock::get);

    @Test
    void notes_who_did_what_when_with_which_cart() throws Exception {
        clock.addAndGet(5);

        Gopher.doing("gopher-1", () -> journal.note(Step.CARRY, "road", "cart A", () -> clock.addAndGet(20)))
                .result();

        assertThat(journal.spans()).containsExactly(new Span("gopher-1", Step.CARRY, "road", "cart A", 5, 25));
        assertThat(journal.spans().getFirst().nanos()).isEqualTo(20);
    }

    @Test
    void lists_steps_by_their_start_though_they_end_in_another_order() throws Exception {
        journal.note(Step.CARRY, "road", "cart A", () -> {
            clock.addAndGet(10);
            journal.note(Step.BURN, "oven", "cart B", () -> clock.addAndGet(10));
            clock.addAndGet(10);
        });
        journal.note(Step.COME_BACK, "road", "cart A", () -> {});

        assertThat(journal.spans()).extracting(Span::step).containsExactly(Step.CARRY, Step.BURN, Step.COME_BACK);
        assertThat(journal.spans()).extracting(Span::startNanos).containsExactly(0L, 10L, 30L);
    }

    @Test
    void does_not_note_work_that_throws() {
        FireWentOutException fire = new FireWentOutException("the fire went out");

        Throwable thrown = catchThrowable(() -> journal.note(Step.BURN, "oven", "cart A", () -> {
            throw fire;
        }));

        assertThat(thrown).isSameAs(fire);
        assertThat(journal.spans()).isEmpty();
    }

    @Test
    void notes_a_misuse_with_who_and_when() throws Exception {
        clock.addAndGet(2_500_000);

        MisuseException misuse = Gopher.named("gopher-2", () -> journal.misuse("gopher-2 naps 100% of the time"))
                .result();

        assertThat(misuse).hasMessageMatching("gopher-2 naps 100% of the time \\(2[.,]5 ms after the start\\)");
        assertThat(journal.violations())
                .containsExactly(new Violation("gopher-2", "gopher-2 naps 100% of the time", 2_500_000));
    }

    @Test
    void lists_misuses_by_their_time() {
        clock.addAndGet(8);
        journal.misuse("late");
        clock.addAndGet(-6);
        journal.misuse("early");

        assertThat(journal.violations()).extracting(Violation::what).containsExactly("early", "late");
    }

    @Test
    void shows_what_was_noted_so_far_while_a_gopher_is_at_work() throws Exception {
        journal.note(Step.LOAD, "pile", "", () -> {});
        HeldPace pace = new HeldPace(Step.CARRY);
        Gopher<Void> gopher = Gopher.doing(
                "gopher-1", () -> journal.note(Step.CARRY, "road", "cart A", () -> pace.spend(Step.CARRY)));
        pace.awaitArrival();

        var before = journal.spans();
        pace.open();
        gopher.result();

        assertThat(before).extracting(Span::step).containsExactly(Step.LOAD);
        assertThat(journal.spans()).hasSize(2);
    }

    @Test
    void knows_the_steps_that_are_under_way_and_those_that_failed() throws Exception {
        HeldPace pace = new HeldPace(Step.BURN);
        Gopher<Void> gopher = Gopher.doing(
                "gopher-1",
                () -> journal.note(Step.CARRY, "road", "cart A", () -> {
                    journal.note(Step.BURN, "oven", "cart A", () -> pace.spend(Step.BURN));
                    clock.addAndGet(5);
                    throw new FireWentOutException("the fire went out");
                }));
        pace.awaitArrival();
        clock.addAndGet(7);

        var burning = journal.unfinished();
        pace.open();
        gopher.thrown();

        assertThat(burning).containsExactly(new Span("gopher-1", Step.BURN, "oven", "cart A", 0, 7));
        assertThat(journal.unfinished()).containsExactly(new Span("gopher-1", Step.CARRY, "road", "cart A", 0, 12));
        assertThat(journal.spans()).extracting(Span::step).containsExactly(Step.BURN);
    }

    @Test
    void goes_with_the_exception_for_a_misuse_and_knows_both_gophers() throws Exception {
        BrickOven oven = new BrickOven("oven", new HeldPace(Step.LOAD), journal);
        Cart cart = new Cart("cart A", 1, journal);
        cart.handTo("gopher-1");

        Throwable thrown = Gopher.doing("gopher-2", () -> oven.burn(cart)).thrown();

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        MisuseException.class,
                        misuse -> assertThat(misuse.journal()).contains(journal));
        assertThat(journal.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.gopher()).isEqualTo("gopher-2"))
                .satisfies(violation -> assertThat(violation.other()).isEqualTo("gopher-1"));
        assertThat(new MisuseException("said by hand").journal()).isEmpty();
    }
}
