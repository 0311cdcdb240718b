package gophers.grader.report;

import static gophers.grader.report.CourseFolder.COURSE;
import static gophers.grader.report.CourseFolder.MODULE;
import static gophers.grader.report.CourseFolder.OVEN;
import static gophers.grader.report.CourseFolder.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.report.ReportCard.Entry;
import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.ExerciseState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCardTest {

    @TempDir
    private Path root;

    private CourseFolder folder;

    @BeforeEach
    void writeSources() throws IOException {
        folder = CourseFolder.in(root);
    }

    private ReportCard card(String only, boolean strict, String... projects) {
        return ReportCard.of(COURSE, new Run("now", Arrays.asList(projects), only, strict), root);
    }

    private ReportCard card() {
        return card("", false, MODULE);
    }

    private static Entry oven(ReportCard card) {
        return card.entries().getFirst();
    }

    @Test
    void counts_what_is_solved_and_says_what_is_next() {
        folder.keep("now", OVEN, CheckState.PASSED);
        folder.keep("now", TURN, CheckState.NOT_STARTED);

        ReportCard card = card();

        assertThat(card.solved()).isEqualTo(1);
        assertThat(card.points()).isEqualTo(3);
        assertThat(card.maxPoints()).isEqualTo(5);
        assertThat(card.next()).contains(card.entries().get(1));
        assertThat(card.entries().get(1).place())
                .isEqualTo(MODULE + "/src/main/java/gophers/concurrent/ex04/OvenTurn.java:3");
        assertThat(card.isGreen()).isTrue();
        assertThat(card("", true, MODULE).isGreen()).isFalse();
    }

    @Test
    void points_to_the_todo_as_long_as_there_is_one() throws IOException {
        folder.write(OVEN.answerPath(), "class SharedOven {\n    // TODO 2.3: begin\n}\n");

        assertThat(oven(card()).place()).endsWith("SharedOven.java:2");
        assertThat(oven(card()).command())
                .isEqualTo("mvn test -pl module-02-concurrent-gophers -am -Dtest=SharedOvenTest");
    }

    @Test
    void is_strictly_green_when_all_of_this_run_is_solved() {
        folder.keep("now", OVEN, CheckState.PASSED);
        folder.keep("now", TURN, CheckState.PASSED);

        assertThat(card("", true, MODULE).isGreen()).isTrue();
        assertThat(card("", true, MODULE).next()).isEmpty();
    }

    @Test
    void is_red_while_a_check_fails() {
        folder.keep(
                "now",
                OVEN,
                new Check("burns", CheckState.PASSED, ""),
                new Check("is free again", CheckState.FAILED, "x"));
        folder.keep("now", TURN, CheckState.PASSED);

        assertThat(card().isGreen()).isFalse();
        assertThat(card().red()).extracting(entry -> entry.exercise().id()).containsExactly("2.3");
        assertThat(card().points()).isEqualTo(2);
    }

    @Test
    void does_not_take_the_verdict_of_another_run_for_this_ones() {
        folder.keep("yesterday", OVEN, CheckState.PASSED);
        folder.keep("now", TURN, CheckState.PASSED);

        assertThat(oven(card()).state()).isEqualTo(ExerciseState.NOT_GRADED);
        assertThat(oven(card()).failures().getFirst().message()).startsWith("It was not graded: module 02 ");
        assertThat(card().isGreen()).isFalse();
    }

    @Test
    void remembers_the_verdict_of_another_run_where_this_one_does_not_grade() {
        folder.keep("yesterday", OVEN, CheckState.FAILED);
        folder.keep("now", TURN, CheckState.PASSED);

        for (ReportCard card : List.of(card("OvenTurnTest", true, MODULE), card("", false, "module-01"))) {
            assertThat(oven(card).state()).isEqualTo(ExerciseState.IN_PROGRESS);
            assertThat(oven(card).now()).isFalse();
            assertThat(card.isGreen()).isTrue();
        }
    }

    @Test
    void forgets_a_verdict_on_sources_that_have_changed_since() throws IOException {
        folder.keep("yesterday", OVEN, CheckState.PASSED);
        folder.keep("now", TURN, CheckState.PASSED);

        folder.write(OVEN.answerPath(), "class SharedOven { int changed; }");

        assertThat(oven(card("OvenTurnTest", false, MODULE)).state()).isEqualTo(ExerciseState.NOT_GRADED);
        assertThat(card().isGreen()).isFalse();
    }

    @Test
    void is_red_where_the_answer_or_its_tests_are_missing() throws IOException {
        folder.keep("now", TURN, CheckState.PASSED);
        folder.delete(OVEN.testPath());
        folder.keep("now", OVEN, CheckState.PASSED);
        assertThat(oven(card()).failures().getFirst().message())
                .isEqualTo(MODULE + "/" + OVEN.testPath() + " is not there. Bring it back:\n  git checkout -- " + MODULE
                        + "/" + OVEN.testPath());
        assertThat(card().isGreen()).isFalse();

        folder.delete(OVEN.answerPath());
        folder.keep("now", OVEN, CheckState.PASSED);
        assertThat(oven(card()).failures().getFirst().name()).isEqualTo("the class to fill in is there");
        assertThat(oven(card()).points()).isZero();
        assertThat(card().isGreen()).isFalse();
    }

    @Test
    void misses_no_check_where_the_grader_has_failed() {
        folder.keep("now", OVEN, new Check("gophers.SharedOvenTest", CheckState.BROKEN, "The grader itself failed"));
        folder.keep("now", TURN, CheckState.PASSED);

        assertThat(oven(card()).state()).isEqualTo(ExerciseState.BROKEN_GRADER);
        assertThat(oven(card()).failures()).extracting(Check::name).containsExactly("gophers.SharedOvenTest");
        assertThat(card().isGreen()).isFalse();
    }

    @Test
    void is_red_where_a_check_is_missing() {
        folder.keep("now", OVEN, new Check("burns", CheckState.PASSED, ""));
        folder.keep("now", TURN, CheckState.PASSED);

        assertThat(oven(card()).state()).isEqualTo(ExerciseState.IN_PROGRESS);
        assertThat(oven(card()).failures()).extracting(Check::name).containsExactly("is free again");
        assertThat(oven(card()).failures().getFirst().message()).contains("no longer in SharedOvenTest");
        assertThat(card().isGreen()).isFalse();
    }

    @Test
    void is_red_where_the_filter_matches_nothing() {
        assertThat(card("NobodyTest", false, MODULE).nothingMatched()).isTrue();
        assertThat(card("NobodyTest", false, MODULE).isGreen()).isFalse();
    }

    @Test
    void is_red_where_one_of_several_that_were_asked_for_was_not_graded() {
        folder.keep("now", OVEN, CheckState.PASSED);

        assertThat(card("SharedOvenTest", false, MODULE).isGreen()).isTrue();
        assertThat(card("SharedOvenTest,OvenTurnTest", false, MODULE).isGreen()).isFalse();
        assertThat(card("*Test", false, MODULE).isGreen()).isFalse();
    }
}
