package gophers.views;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.yard.Journal;
import gophers.yard.Step;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** Look at the golden files: what stands there is what a learner sees. */
class TimelineTest {

    private final Timeline plain = new Timeline(80, Ansi.OFF);

    @Test
    void shows_a_crew() throws Exception {
        Golden.assertSame("crew.txt", plain.of(Film.of("Four gophers, one pile, one oven", Runs.crew(4, 3))));
    }

    @Test
    void shows_a_crew_on_a_wide_terminal() throws Exception {
        Golden.assertSame(
                "crew-wide.txt",
                new Timeline(120, Ansi.OFF).of(Film.of("Four gophers, one pile, one oven", Runs.crew(4, 3))));
    }

    @Test
    void marks_what_was_not_allowed() throws Exception {
        Golden.assertSame("collision.txt", plain.of(Runs.collision()));
    }

    @Test
    void shows_the_last_moments_as_lines_that_are_indented() throws Exception {
        String text = plain.lastMoments(Runs.collision());

        Golden.assertSame("last-moments.txt", text);
        assertThat(text.lines()).allMatch(line -> line.startsWith(" "));
        assertThat(plain.lastMoments(Film.of("all is well", Runs.crew(1, 1)))).isEmpty();
    }

    @Test
    void has_the_same_letters_with_and_without_colours_but_for_the_filling() throws Exception {
        Film film = Film.of("Four gophers", Runs.crew(4, 2));

        String coloured = new Timeline(80, Ansi.ON).of(film);

        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").lines().map(String::length))
                .hasSameSizeAs(plain.of(film).lines().toList())
                .allMatch(length -> length <= 80);
    }

    @Test
    void keeps_within_its_width() throws Exception {
        for (int width : new int[] {60, 76, 80, 120}) {
            assertThat(new Timeline(width, Ansi.OFF).of(Runs.collision()).lines())
                    .allMatch(line -> line.length() <= Math.max(width, 78));
        }
    }

    @Test
    void shows_so_many_gophers_only_and_says_how_many_more_there_are() throws Exception {
        String text = plain.of(Film.of("A thousand", Runs.crew(1000, 1)));

        assertThat(text.lines()).hasSizeLessThan(40);
        assertThat(text).contains("(and 976 more gophers)");
    }

    @Test
    void shows_a_run_that_took_no_time() throws Exception {
        Journal journal = new Journal(() -> 5);
        journal.note(Step.BURN, "oven", "cart A", () -> {});

        assertThat(plain.of(Film.of("at once", journal))).contains("0.000 ms", "oven");
        assertThat(plain.of(Film.of("nothing", new Journal()))).contains("nothing");
    }
}
