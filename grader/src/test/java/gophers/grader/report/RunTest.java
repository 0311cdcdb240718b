package gophers.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {

    private static final String REACTOR = "projects [MavenProject: gophers:gophers:1.0-SNAPSHOT @ /x y/pom.xml,"
            + " MavenProject: gophers:yard:1.0-SNAPSHOT @ /x y/yard/pom.xml,"
            + " MavenProject: gophers:module-01-one-gopher:1.0-SNAPSHOT @ /x y/module-01-one-gopher/pom.xml,"
            + " MavenProject: gophers:module-02-concurrent-gophers:1.0-SNAPSHOT @ /x y/module-02/pom.xml%s]";

    private static Run run(String more, String only) {
        return Run.of("run 7", REACTOR.formatted(more), only, false);
    }

    @Test
    void reads_the_list_that_maven_prints() {
        assertThat(run("", "").projects())
                .containsExactly("gophers", "yard", "module-01-one-gopher", "module-02-concurrent-gophers");
        assertThat(Run.of("run 7", "projects []", "", true).projects()).isEmpty();
    }

    @Test
    void ends_with_the_report_card_where_the_whole_course_is_built() {
        Run whole = run(
                ", MavenProject: gophers:report-card:1.0-SNAPSHOT @ /x y/grader/report-card/pom.xml,"
                        + " MavenProject: gophers:solutions:1.0-SNAPSHOT @ /x y/solutions/pom.xml",
                "");

        assertThat(List.of("gophers", "yard", "module-02-concurrent-gophers", "report-card", "solutions"))
                .filteredOn(project -> whole.endsWith(project, SampleCourse.COURSE))
                .containsExactly("report-card");
    }

    @Test
    void ends_with_the_last_module_where_only_a_part_is_built() {
        Run part = run("", "");

        assertThat(part.endsWith("module-02-concurrent-gophers", SampleCourse.COURSE))
                .isTrue();
        assertThat(part.endsWith("module-01-one-gopher", SampleCourse.COURSE)).isFalse();
        assertThat(Run.of("", "projects [MavenProject: gophers:yard:1 @ /x]", "", false)
                        .endsWith("yard", SampleCourse.COURSE))
                .isFalse();
    }

    @Test
    void has_no_filter_where_maven_leaves_the_bare_expression() {
        assertThat(run("", "${test}").hasFilter()).isFalse();
        assertThat(run("", "").hasFilter()).isFalse();
        assertThat(run("", "GopherTest").hasFilter()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "GopherTest true",
                "Gopher false",
                "HiredGopherTest false",
                "GopherTest#burns_all true",
                "Gopher* true",
                "Gopher????? false",
                "Gopher???? true",
                "*Test true",
                "HiredGopherTest,GopherTest true",
                "HiredGopherTest,OvenTest false",
                "gophers.x.ex01.GopherTest true",
                "gophers.y.ex01.GopherTest false",
                "gophers/x/ex01/GopherTest.java true",
                "**/ex01/GopherTest false",
                "**/GopherTest true",
                "**/Gopher*.class true",
                "!GopherTest false",
                "!HiredGopherTest true",
                "*Test,!Gopher* false",
                "*Test,!GopherTest#burns true",
                "'' true"
            })
    void asks_for_what_surefire_would_run(String only, boolean asked) {
        Course.Exercise gopher =
                SampleCourse.COURSE.modules().getFirst().exercises().getFirst();

        assertThat(run("", only).asksFor(gopher)).isEqualTo(asked);
    }
}
