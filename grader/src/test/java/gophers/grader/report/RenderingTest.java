package gophers.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class RenderingTest {

    private static String plain(ReportCard card) {
        return new TextReport(card, Ansi.OFF).render();
    }

    @Test
    void text_shows_every_state_and_what_to_do_next() throws IOException {
        Golden.assertSame("report-card.txt", plain(SampleCourse.card()));
    }

    @Test
    void text_has_plain_signs_where_the_terminal_has_no_others() throws IOException {
        String text = TextReport.inCharset(plain(SampleCourse.card()), StandardCharsets.US_ASCII);

        Golden.assertSame("report-card-ascii.txt", text);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
    }

    @Test
    void text_ends_with_praise_when_all_is_solved() throws IOException {
        Golden.assertSame("report-card-solved.txt", plain(SampleCourse.allSolved()));
    }

    @Test
    void text_fits_into_eighty_columns_but_for_paths_and_tables() {
        assertThat(plain(SampleCourse.card()).lines())
                .filteredOn(line -> line.length() > 80)
                .allSatisfy(line -> assertThat(line.strip()).containsAnyOf("mvn test", "module-0", "times"));
    }

    @Test
    void text_shows_what_a_program_says_and_does_not_obey_it() {
        ReportCard card = SampleCourse.saying("@|red hot|@ \u001b[31m ``` | 100%");

        assertThat(plain(card)).contains("    @|red hot|@ ?[31m ``` | 100%\n");
        assertThat(MarkdownReport.render(card)).contains("````text\n@|red hot|@ \u001b[31m ``` | 100%\n````\n");
    }

    @Test
    void text_has_colours_only_where_the_terminal_has_them() {
        String colourful = new TextReport(SampleCourse.card(), Ansi.ON).render();

        assertThat(colourful.replaceAll("\u001b\\[[\\d;]*m", "")).isEqualTo(plain(SampleCourse.card()));
        assertThat(colourful).contains("\u001b[31m✗").isNotEqualTo(plain(SampleCourse.card()));
    }

    @Test
    void text_keeps_its_signs_where_the_terminal_has_them() {
        assertThat(TextReport.inCharset("■▪□✗·→", StandardCharsets.UTF_8)).isEqualTo("■▪□✗·→");
    }

    @Test
    void json_stays_as_it_is_documented() throws IOException {
        Golden.assertSame("report-card.json", JsonReport.render(SampleCourse.card()));
    }

    @Test
    void markdown_shows_a_table_and_the_failures() throws IOException {
        Golden.assertSame("report-card.md", MarkdownReport.render(SampleCourse.card()));
    }
}
