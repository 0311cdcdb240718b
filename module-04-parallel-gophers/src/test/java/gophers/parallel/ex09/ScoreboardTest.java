package gophers.parallel.ex09;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.stress.PlainField;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.9", title = "A score for each gopher", points = 4, optimised = true)
class ScoreboardTest {

    /** So many trips need more bits for the books than are left of a long in which the trips lie, too. */
    private static final int MANY = 100_000;

    @Test
    void keeps_a_score_for_each_gopher() {
        Scoreboard board = new Scoreboard(3);

        board.burned(0, 5);
        board.burned(2, 3);
        board.burned(2, 4);

        assertScore("Gopher 0 made a trip with 5 books", board.of(0), 1, 5);
        assertScore("Gopher 1 made no trip", board.of(1), 0, 0);
        assertScore("Gopher 2 made trips with 3 and 4 books", board.of(2), 2, 7);
        assertScore("There were trips with 5, 3 and 4 books", board.total(), 3, 12);
        board.burned(1, 0);
        assertScore("Gopher 1 made a trip without a book", board.of(1), 1, 0);
    }

    @Test
    void counts_more_books_than_an_int_can_hold() {
        Scoreboard board = new Scoreboard(2);

        board.burned(0, Integer.MAX_VALUE);
        board.burned(0, Integer.MAX_VALUE);
        board.burned(1, 3);

        assertScore("Gopher 0 burned 2147483647 books twice", board.of(0), 2, 4_294_967_294L);
        assertScore("Together they burned 4294967297 books", board.total(), 3, 4_294_967_297L);
        for (int trip = 1; trip < MANY; trip++) {
            board.burned(1, Integer.MAX_VALUE);
        }
        long books = 3L + (MANY - 1L) * Integer.MAX_VALUE;
        assertScore("Gopher 1 burned %d books in %d trips".formatted(books, MANY), board.of(1), MANY, books);
    }

    @Test
    void knows_who_is_no_gopher() {
        Scoreboard board = new Scoreboard(2);
        for (int nobody : List.of(-1, 2, 3, Integer.MAX_VALUE)) {
            Throwable written = catchThrowable(() -> board.burned(nobody, 1));
            Throwable read = catchThrowable(() -> board.of(nobody));

            for (Throwable thrown : Arrays.asList(written, read)) {
                assertThat(thrown)
                        .withFailMessage(
                                "There are gophers 0 and 1. For gopher %d burned() and of() ended with %s and %s.",
                                nobody, written == null ? "no exception" : written, read == null ? "a score" : read)
                        .isInstanceOf(IndexOutOfBoundsException.class);
            }
        }
    }

    @Test
    void is_no_other_board() {
        Scoreboard mine = new Scoreboard(1);
        Scoreboard yours = new Scoreboard(1);

        mine.burned(0, 5);

        assertScore("Something was burned on one board, and the other one was read", yours.of(0), 0, 0);
        assertScore("Something was burned on one board, and the other one was read", yours.total(), 0, 0);
    }

    @Test
    void comes_to_be_seen_by_a_boss_that_does_nothing_but_look() throws Exception {
        try (Scene scene = new Scene()) {
            Scoreboard board = new Scoreboard(2);
            SceneGopher<Void> boss = scene.start(() -> {
                while (board.of(1).trips() == 0) {
                    // It looks again at once: nothing here makes the JVM read the score anew.
                }
            });
            assertThat(boss.awaitBusyOrEnd())
                    .withFailMessage("Nobody had made a trip, and the boss found one.")
                    .isEqualTo(Rest.BUSY);

            board.burned(1, 2);

            assertThat(boss.awaitBusyOrEnd())
                    .withFailMessage(
                            "The boss has not seen the new score: a trip was made, and the boss still looks and finds"
                                    + " none. It has looked for longer than anybody needs who will ever see it.")
                    .isEqualTo(Rest.ENDED);
        }
        PlainField.mustStayUnseen();
    }

    @Test
    void loses_no_trip_of_two_gophers() throws Exception {
        String lost = ScoreboardTestEncounters.lost(() -> new Scoreboard(2));

        assertThat(lost)
                .withFailMessage("Two gophers burned at the same time, and trips were lost. %s.", lost)
                .isNull();
    }

    @Test
    void shows_each_score_as_a_whole() throws Exception {
        try (Scene scene = new Scene()) {
            Scoreboard board = new Scoreboard(2);

            Scoreboard.Score torn = ScoreboardTestEncounters.torn(scene, () -> board.burned(1, 2), () -> board.of(1));

            assertWhole("the score of a gopher", torn);
        }
    }

    @Test
    void adds_up_scores_that_are_whole() throws Exception {
        try (Scene scene = new Scene()) {
            Scoreboard board = new Scoreboard(2);

            Scoreboard.Score torn = ScoreboardTestEncounters.torn(scene, () -> board.burned(1, 2), board::total);

            assertWhole("the total", torn);
        }
    }

    @Test
    void counts_for_two_gophers_all_day() throws Exception {
        Scoreboard board = new Scoreboard(2);

        System.out.println(ScoreboardTestSpeed.measured(gopher -> board.burned(gopher, 2)));

        long each = ScoreboardTestSpeed.tripsEach();
        for (int gopher = 0; gopher < 2; gopher++) {
            assertScore("Gopher %d made %d trips".formatted(gopher, each), board.of(gopher), each, 2 * each);
        }
    }

    private static void assertWhole(String what, Scoreboard.Score torn) {
        assertThat(torn)
                .withFailMessage(() ->
                        "Each trip burned two books. The boss read %s in the middle of a change: %d trips and %d books."
                                .formatted(what, torn.trips(), torn.books()))
                .isNull();
    }

    private static void assertScore(String given, Scoreboard.Score score, long trips, long books) {
        assertThat(score)
                .withFailMessage(
                        "%s; the board says %d trips and %d books, and not %d and %d.",
                        given, score.trips(), score.books(), trips, books)
                .isEqualTo(new Scoreboard.Score(trips, books));
    }
}
