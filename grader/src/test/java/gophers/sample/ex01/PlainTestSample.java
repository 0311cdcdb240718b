package gophers.sample.ex01;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that simply pass, fail or do not run. */
final class PlainTestSample {

    @Exercise(id = "9.1", title = "All right", points = 1)
    static class AllRight {

        @Test
        void burns_one_book() {
            assertThat(1).isEqualTo(1);
        }

        @Test
        void burns_two_books() {
            assertThat(2).isEqualTo(2);
        }
    }

    @Exercise(id = "9.2", title = "One is wrong", points = 1)
    static class OneFails {

        @Test
        void is_right() {
            assertThat(1).isEqualTo(1);
        }

        @Test
        void is_wrong() {
            assertThat(1)
                    .withFailMessage("One book was burned; the contract says two.")
                    .isEqualTo(2);
        }
    }

    @Exercise(id = "9.3", title = "Not all are run", points = 1)
    static class NotRun {

        @Test
        void is_right() {}

        @Test
        @Disabled("for a reason")
        void is_switched_off() {}

        @Test
        void gives_up() {
            Assumptions.abort("the oven is cold");
        }
    }

    @Exercise(id = "9.4", title = "Several times", points = 1)
    static class SeveralTimes {

        @ParameterizedTest(name = "burns {0} books")
        @ValueSource(ints = {1, 2, 3})
        void burns(int books) {
            assertThat(books).withFailMessage("two is one too few").isNotEqualTo(2);
        }

        @RepeatedTest(2)
        void again() {}
    }

    @Exercise(id = "9.5", title = "Ends the JVM in the second of four", points = 1)
    static class TemplateThatEndsItsJvm {

        @ParameterizedTest(name = "burns {0} books")
        @ValueSource(ints = {1, 2, 3, 4})
        void burns(int books) {
            if (books == 2) {
                Runtime.getRuntime().halt(3);
            }
            assertThat(books).withFailMessage("four is one too many").isNotEqualTo(4);
        }

        @Test
        void is_right() {}
    }

    @Exercise(id = "9.6", title = "Nothing to check", points = 1)
    static class Empty {}

    @Exercise(id = "9.7", title = "Remembers", points = 1)
    static class Remembers {
        private static int runs;

        @Test
        void begins_anew() {
            runs++;
            assertThat(runs).isEqualTo(1);
        }
    }

    @Exercise(id = "9.8", title = "Ends its JVM", points = 1)
    static class EndsItsJvm {

        @Test
        void is_right() {}

        @Test
        void ends_it() {
            Runtime.getRuntime().halt(3);
        }
    }

    private PlainTestSample() {}
}
