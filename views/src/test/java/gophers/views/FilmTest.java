package gophers.views;

import static gophers.views.Runs.MILLI;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.yard.Journal;
import gophers.yard.Step;
import gophers.yard.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FilmTest {

    @Test
    void has_a_lane_a_gopher_in_the_order_in_which_people_count() throws Exception {
        Runs runs = new Runs();
        for (String name : List.of("gopher-10", "gopher-9", "carrier", "gopher-1")) {
            runs.did(name, Step.CARRY, "road", "cart A", 0, 10);
        }

        Film film = Film.of("four", runs.journal());

        assertThat(film.lanes())
                .extracting(Lane::gopher)
                .containsExactly("carrier", "gopher-1", "gopher-9", "gopher-10");
    }

    @Test
    void takes_the_gap_before_a_step_for_waiting_at_its_place() throws Exception {
        Journal journal = new Runs()
                .did("gopher-1", Step.CARRY, "road", "cart A", 5, 15)
                .did("gopher-1", Step.BURN, "oven", "cart A", 25, 30)
                .did("gopher-2", Step.BURN, "oven", "cart B", 30, 40)
                .journal();

        Film film = Film.of("two", journal);

        assertThat(film.startNanos()).isEqualTo(5 * MILLI);
        assertThat(film.endNanos()).isEqualTo(40 * MILLI);
        assertThat(film.lanes().get(0).pieces())
                .containsExactly(
                        new Piece(Step.CARRY, false, "road", "cart A", 5 * MILLI, 15 * MILLI),
                        new Piece(Step.BURN, true, "oven", "cart A", 15 * MILLI, 25 * MILLI),
                        new Piece(Step.BURN, false, "oven", "cart A", 25 * MILLI, 30 * MILLI));
        assertThat(film.lanes().get(1).pieces().getFirst())
                .isEqualTo(new Piece(Step.BURN, true, "oven", "cart B", 5 * MILLI, 30 * MILLI));
    }

    @Test
    void shows_a_step_that_has_not_ended_yet() throws Exception {
        AtomicLong clock = new AtomicLong();
        Journal journal = new Journal(clock::get);
        List<Film> films = new ArrayList<>();

        journal.note(Step.BURN, "oven", "cart A", () -> {
            clock.set(7 * MILLI);
            films.add(Film.of("burning", journal));
        });

        assertThat(films.getFirst().lanes().getFirst().pieces())
                .containsExactly(new Piece(Step.BURN, false, "oven", "cart A", 0, 7 * MILLI));
        assertThat(Film.of("burned", journal).lanes().getFirst().pieces()).hasSize(1);
    }

    @Test
    void reads_the_journals_of_several_yards_as_one() throws Exception {
        AtomicLong clock = new AtomicLong();
        Journal first = new Journal(clock::get);
        clock.set(3 * MILLI);
        Journal second = new Journal(clock::get);
        for (Journal journal : List.of(first, second)) {
            journal.note(Step.BURN, "oven", "cart A", () -> clock.addAndGet(MILLI));
        }

        Film film = Film.of("two yards", first, second);

        assertThat(film.ovens()).containsExactly("oven 1", "oven 2");
        assertThat(film.lanes().getFirst().pieces())
                .extracting(Piece::startNanos)
                .containsExactly(3 * MILLI, 4 * MILLI);
        assertThat(film.lanes().getFirst().pieces()).extracting(Piece::cart).containsExactly("cart A 1", "cart A 2");
    }

    @Test
    void is_empty_where_nothing_happened() {
        Film film = Film.of("nothing", new Journal());

        assertThat(film.isEmpty()).isTrue();
        assertThat(film.lengthNanos()).isZero();
        assertThat(film.lastMoments()).isEqualTo(film);
        assertThat(film.thinned()).isEqualTo(film);
    }

    @Test
    void cuts_the_last_moments_of_those_who_collided() {
        Film last = Runs.collision().lastMoments();

        assertThat(last.lanes()).extracting(Lane::gopher).containsExactly("gopher-1", "gopher-2");
        assertThat(last.startNanos()).isEqualTo(4 * MILLI);
        assertThat(last.endNanos()).isEqualTo(35 * MILLI + 500_000);
        assertThat(last.violations()).hasSize(1);
        assertThat(last.lanes().getFirst().pieces().getLast())
                .isEqualTo(new Piece(Step.BURN, false, "oven", "cart 1", 28 * MILLI, 35 * MILLI + 500_000));
    }

    @Test
    void is_thinned_when_there_is_too_much_and_says_so() throws Exception {
        Film film = Film.of("crew", Runs.crew(10, 5));

        Film thin = new Thinning(4, 20).of(film);

        assertThat(thin.lanes()).hasSize(4);
        assertThat(thin.lanes().stream().mapToLong(Lane::steps).sum()).isBetween(19L, 24L);
        assertThat(thin.leftOut())
                .startsWith("There is more than a page can play. Shown are 4 of 10 gophers, from 0 to ");
        assertThat(new Thinning(10, 200).of(film)).isSameAs(film);
    }

    @Test
    void keeps_a_violation_and_what_led_to_it_when_it_is_thinned() throws Exception {
        Film film = Film.of("crew", Runs.crew(4, 20));
        Violation late = new Violation("gopher-4", "two gophers at the oven", 600 * MILLI, "gopher-3");
        Film caught = new Film("crew", film.startNanos(), film.endNanos(), film.lanes(), List.of(late), "");

        Film thin = new Thinning(2, 30).of(caught);

        assertThat(thin.violations()).containsExactly(late);
        assertThat(thin.lanes()).extracting(Lane::gopher).containsExactly("gopher-3", "gopher-4");
        assertThat(thin.startNanos()).isBetween(200 * MILLI, 599 * MILLI);
        assertThat(thin.endNanos()).isEqualTo(600 * MILLI + 1);
    }

    @Test
    void comes_back_from_json_as_it_was() throws Exception {
        assertThat(FilmJson.read(FilmJson.write(Runs.collision()))).isEqualTo(Runs.collision());
        Film crew = Film.of("a </script> in the title", Runs.crew(3, 3));
        assertThat(FilmJson.read(FilmJson.write(crew))).isEqualTo(crew);
        assertThat(FilmJson.write(crew)).doesNotContain("<", "\n");
    }
}
