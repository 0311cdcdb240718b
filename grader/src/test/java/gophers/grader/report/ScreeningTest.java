package gophers.grader.report;

import static gophers.grader.report.CourseFolder.MODULE;
import static gophers.grader.report.CourseFolder.OVEN;
import static gophers.grader.report.CourseFolder.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.FilmFiles;
import gophers.views.Film;
import gophers.views.FilmJson;
import gophers.yard.Journal;
import gophers.yard.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine.Help.Ansi;

@Isolated
class ScreeningTest {

    @TempDir
    private Path root;

    private CourseFolder folder;

    @BeforeEach
    void writeCourse() throws IOException {
        folder = CourseFolder.in(root);
    }

    private void film(Course.Exercise exercise, String title) throws Exception {
        Journal journal = new Journal();
        journal.note(Step.BURN, "oven", "cart A", () -> {});
        Path verdicts = Files.createDirectories(root.resolve(MODULE).resolve("target/verdicts"));
        FilmFiles.keep(verdicts, exercise.id(), Optional.of(FilmJson.write(Film.of(title, journal))));
    }

    private String show(String run, String only) {
        Run thisRun = new Run(run, List.of(MODULE), only, false);
        return new Screening(ReportCard.of(CourseFolder.COURSE, thisRun, root), root, Ansi.OFF).show();
    }

    private Path replay(String name) {
        return root.resolve("target/replay").resolve(name);
    }

    @Test
    void writes_page_trace_and_index_for_each_film_of_the_run() throws Exception {
        folder.keep("now", OVEN, CheckState.PASSED);
        film(OVEN, "The crew");
        folder.keep("now", TURN, CheckState.FAILED);

        assertThat(show("now", "")).isEqualTo("\nFilms   target/replay/index.html (2.3)\n");

        assertThat(replay("2.3.html")).content().contains("<title>The crew</title>");
        assertThat(replay("2.3.trace.json")).content().contains("traceEvents");
        assertThat(replay("index.html")).content().contains("2.3 The crew").doesNotContain("2.4");
    }

    @Test
    void prints_the_timeline_when_one_exercise_was_asked_for() throws Exception {
        folder.keep("now", OVEN, CheckState.PASSED);
        film(OVEN, "The crew");

        assertThat(show("now", "SharedOvenTest"))
                .startsWith("\nThe crew")
                .contains("B burns")
                .endsWith("\nFilm    target/replay/2.3.html\n");
    }

    @Test
    void leaves_the_films_of_earlier_runs_where_they_are_and_in_the_index() throws Exception {
        folder.keep("earlier", OVEN, CheckState.PASSED);
        film(OVEN, "The crew");
        show("earlier", "");
        folder.keep("now", TURN, CheckState.PASSED);
        film(TURN, "The turn");

        assertThat(show("now", "")).contains("(2.4)");

        assertThat(replay("index.html")).content().contains("2.3 The crew", "2.4 The turn");
    }

    @Test
    void says_nothing_where_there_is_no_film() throws Exception {
        folder.keep("earlier", OVEN, CheckState.PASSED);
        film(OVEN, "The crew");

        assertThat(show("now", "")).isEmpty();
        assertThat(root.resolve("target")).doesNotExist();
    }

    @Test
    void goes_on_where_a_film_cannot_be_read_or_written() throws Exception {
        folder.keep("now", OVEN, CheckState.PASSED);
        folder.write("target/verdicts/2.3.film.json", "{\"no\": \"film\"}");
        assertThat(show("now", "")).isEmpty();

        film(OVEN, "The crew");
        Files.writeString(root.resolve("target"), "a file where a folder should be");
        assertThat(show("now", "")).startsWith("\nThe films of this run could not be written");
    }

    @Test
    void takes_an_old_film_away_when_there_is_no_new_one() throws Exception {
        film(OVEN, "The crew");

        FilmFiles.keep(root.resolve(MODULE).resolve("target/verdicts"), OVEN.id(), Optional.empty());

        assertThat(FilmFiles.read(root.resolve(MODULE), OVEN.id())).isEmpty();
    }
}
