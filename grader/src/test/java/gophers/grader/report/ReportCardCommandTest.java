package gophers.grader.report;

import static gophers.grader.report.CourseFolder.MODULE;
import static gophers.grader.report.CourseFolder.OVEN;
import static gophers.grader.report.CourseFolder.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import gophers.grader.verdict.CheckState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine;

@Isolated
class ReportCardCommandTest {

    private final PrintStream outBefore = System.out;
    private final PrintStream errBefore = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path root;

    private CourseFolder folder;

    @BeforeEach
    void writeCourse() throws IOException {
        folder = CourseFolder.in(root);
        Files.writeString(root.resolve(Course.FILE), new Gson().toJson(CourseFolder.COURSE));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void bringBackTheConsole() {
        System.setOut(outBefore);
        System.setErr(errBefore);
    }

    private int run(String project, boolean strict) {
        return new CommandLine(new ReportCardCommand())
                .execute(
                        "--root=" + root,
                        "--project=" + project,
                        "--reactor=projects [MavenProject: gophers:yard:1.0 @ /x, MavenProject: gophers:" + MODULE
                                + ":1.0 @ /y]",
                        "--run=now",
                        "--only=${test}",
                        "--strict=" + strict);
    }

    @Test
    void prints_and_writes_the_card_at_the_end_of_a_run() throws IOException {
        folder.keep("now", OVEN, CheckState.PASSED);
        folder.keep("now", TURN, CheckState.NOT_STARTED);

        assertThat(run(MODULE, false)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 of 2 solved", "Next    2.4 The turn");
        assertThat(root.resolve("target/report-card.json")).content().contains("\"solved\": 1");
        assertThat(root.resolve("target/report-card.md")).content().contains("1 of 2 solved, 3 of 5 points");
    }

    @Test
    void fails_the_build_when_something_is_red_or_strictly_not_solved() {
        folder.keep("now", OVEN, CheckState.PASSED);
        folder.keep("now", TURN, CheckState.NOT_STARTED);
        assertThat(run(MODULE, true)).isEqualTo(1);

        folder.keep("now", TURN, CheckState.BROKEN);
        assertThat(run(MODULE, false)).isEqualTo(1);
    }

    @Test
    void does_nothing_in_a_project_that_is_not_the_last() {
        assertThat(run("yard", true)).isZero();

        assertThat(out.size()).isZero();
        assertThat(root.resolve("target")).doesNotExist();
    }

    @Test
    void fails_the_build_when_the_course_cannot_be_read() throws IOException {
        for (String text : new String[] {"", "{}", "no JSON"}) {
            Files.writeString(root.resolve(Course.FILE), text);

            assertThat(run(MODULE, false)).isEqualTo(1);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Bring it back: git checkout -- course.json");
    }
}
