package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.views.Film;
import gophers.views.FilmJson;
import gophers.yard.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FilmsTest {

    @Test
    void brings_the_film_of_a_run_to_the_parent_and_none_of_a_run_in_which_nothing_happened() {
        Graded graded = Graded.sample("ex10.FilmTestSample$Filmed");

        graded.assertPassed("burns a book").assertPassed("does nothing");
        Film film = film(graded);
        assertThat(film.title()).isEqualTo("One book");
        assertThat(film.lanes().getFirst().pieces())
                .filteredOn(piece -> !piece.waiting())
                .extracting(piece -> piece.step())
                .containsExactly(Step.LOAD, Step.CARRY, Step.BURN);
    }

    @Test
    void shows_the_last_moments_of_two_that_collided_in_the_failure_and_in_the_film() {
        Graded graded = Graded.sample("ex10.FilmTestSample$Collides");

        graded.assertFailed(
                "burns one at a time",
                "two gophers at the oven: gopher-2 burns while gopher-1 burns",
                "The last moments before it:\n  gopher-1  ",
                "\n  gopher-2  ",
                "!\n  oven ",
                "B burns");
        assertThat(film(graded).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.other()).isEqualTo("gopher-1"));
    }

    @Test
    void has_a_film_of_a_run_that_hangs_too() {
        Graded graded = Graded.sample("ex10.FilmTestSample$Hangs");

        graded.assertFailed("waits for ever inside the oven", "Nobody gets on any more.");
        assertThat(film(graded).lanes().getFirst().pieces().getLast().step()).isEqualTo(Step.BURN);
    }

    private static Film film(Graded graded) {
        assertThat(graded.films()).hasSize(1);
        return FilmJson.read(graded.films().getFirst());
    }
}
