package gophers.concurrent.ex04;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.4", title = "Your turn at the oven", points = 4)
class OvenTurnTest {

    /** So often a gopher that was just woken is overtaken: each time it is the likely order, and once is enough. */
    private static final int OVERTAKINGS = 10;
    /** So far apart, numbers fall together where they share a few desks: any number up to 16, or a power of two. */
    private static final int FAR = 720_720 << 6;

    @Test
    void waits_until_it_is_told() throws Exception {
        try (Scene scene = new Scene().about("awaitTurn waits until there is a turn for the gopher.")) {
            OvenTurn turn = new OvenTurn();

            SceneGopher<Void> gopher = scene.start(() -> turn.awaitTurn(1000));

            Rest rest = gopher.awaitRest();
            assertThat(rest)
                    .withFailMessage(
                            switch (rest) {
                                case ENDED -> "Nobody has given gopher 1000 a turn, and it went on without one.";
                                case BUSY -> "Gopher 1000 has no turn, and it runs round and round instead of waiting.";
                                default ->
                                    "Gopher 1000 has no turn; it sleeps and looks, sleeps and looks, instead of waiting.";
                            })
                    .isEqualTo(Rest.WAITING);
            // Not below 128: up to there, equal numbers happen to be one object also when they are boxed.
            turn.giveTurn(1000);
            gopher.awaitEnd();
        }
    }

    @Test
    void a_turn_given_before_anybody_waits_is_not_lost() throws Exception {
        try (Scene scene = new Scene().about("A turn given before anybody waits is there for a later one.")) {
            OvenTurn turn = new OvenTurn();

            turn.giveTurn(7);
            scene.start(() -> turn.awaitTurn(7)).awaitEnd();
        }
    }

    @Test
    void a_turn_given_by_an_interrupted_gopher_counts() throws Exception {
        try (Scene scene = new Scene().about("A turn is never lost; giveTurn heeds no interrupt.")) {
            OvenTurn turn = new OvenTurn();

            scene.start(() -> {
                        Thread.currentThread().interrupt();
                        turn.giveTurn(7);
                    })
                    .awaitEnd();
            scene.start(() -> turn.awaitTurn(7)).awaitEnd();
        }
    }

    @Test
    void turns_add_up_and_are_used_up() throws Exception {
        try (Scene scene = new Scene().about("Turns add up: after 200 of them 200 calls return, and one more waits.")) {
            OvenTurn turn = new OvenTurn();
            for (int count = 1; count <= 200; count++) {
                turn.giveTurn(7);
            }
            scene.start(() -> {
                        for (int count = 1; count <= 200; count++) {
                            turn.awaitTurn(7);
                        }
                    })
                    .awaitEnd();

            assertStays(scene.start(() -> turn.awaitTurn(7)), "200 turns were given and used up, and one more gopher");
            turn.giveTurn(7);
            scene.awaitEnd();
        }
    }

    @Test
    void one_turn_lets_one_of_two_waiting_gophers_pass() throws Exception {
        try (Scene scene = new Scene().about("Where several wait for the same number, a turn lets exactly one pass.")) {
            OvenTurn turn = new OvenTurn();
            Gate past = openGate(scene);
            Scene.Action mine = turnOf7(turn, past);
            SceneGopher<Void> first = waiting(scene, mine);
            SceneGopher<Void> second = waiting(scene, mine);

            turn.giveTurn(7);

            assertOneHasPassed(past, first, second, "Two waited for a turn of gopher 7, and one was given");
            turn.giveTurn(7);
            scene.awaitEnd();
        }
    }

    @Test
    void a_turn_lets_nobody_pass_but_the_gopher_it_was_given_to() throws Exception {
        try (Scene scene = new Scene().about("A turn lets nobody pass but the gopher that it was given to.")) {
            OvenTurn turn = new OvenTurn();
            SceneGopher<Void> five = waiting(scene, () -> turn.awaitTurn(5));
            SceneGopher<Void> other = waiting(scene, () -> turn.awaitTurn(7 + 1024));

            turn.giveTurn(7);

            assertStays(five, "A turn was given to gopher 7, who was not there, and gopher 5");
            assertStays(other, "A turn was given to gopher 7, who was not there, and gopher 1031");
            turn.giveTurn(5);
            turn.giveTurn(7 + 1024);
            scene.awaitEnd();
        }
    }

    @Test
    void every_number_will_do() throws Exception {
        for (int number : new int[] {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            try (Scene scene = new Scene().about("Every number will do, also %d.".formatted(number))) {
                OvenTurn turn = new OvenTurn();
                SceneGopher<Void> gopher = scene.dare(() -> {
                    turn.giveTurn(number);
                    turn.awaitTurn(number);
                    return null;
                });

                Throwable thrown = gopher.awaitThrown();
                assertThat(thrown)
                        .withFailMessage(
                                "A turn was given to gopher %d, who came for it, and this was thrown: %s.",
                                number, thrown)
                        .isNull();
            }
        }
    }

    @Test
    void whoever_has_a_turn_goes_on() throws Exception {
        for (int apart : new int[] {1, FAR}) {
            try (Scene scene =
                    new Scene().about("Whoever has a turn and waits goes on: nobody has to tell it twice.")) {
                OvenTurn turn = new OvenTurn();
                SceneGopher<Void> first = waiting(scene, () -> turn.awaitTurn(5));
                SceneGopher<Void> middle = waiting(scene, () -> turn.awaitTurn(5 + apart));
                SceneGopher<Void> last = waiting(scene, () -> turn.awaitTurn(5 + 2 * apart));

                // Neither the one who has waited longest, nor the one who came last.
                turn.giveTurn(5 + apart);
                middle.awaitEnd();
                turn.giveTurn(5 + 2 * apart);
                last.awaitEnd();
                turn.giveTurn(5);
                first.awaitEnd();
            }
        }
    }

    @Test
    void two_turns_at_once_let_two_of_them_pass() throws Exception {
        for (int i = 0; i < OVERTAKINGS; i++) {
            try (Scene scene = new Scene().about("Whoever has a turn and waits goes on.")) {
                OvenTurn turn = new OvenTurn();
                waiting(scene, () -> turn.awaitTurn(7));
                waiting(scene, () -> turn.awaitTurn(7));

                // The second turn is there before the gopher that was told of the first one has woken up.
                turn.giveTurn(7);
                turn.giveTurn(7);
                scene.awaitEnd();
            }
        }
    }

    @Test
    void a_turn_is_not_lost_with_one_who_is_called_away() throws Exception {
        for (int i = 0; i < OVERTAKINGS; i++) {
            try (Scene scene =
                    new Scene().about("One was told of the turn and called away: then it is the other one's.")) {
                OvenTurn turn = new OvenTurn();
                SceneGopher<Void> called = scene.dare(() -> {
                    turn.awaitTurn(7);
                    return null;
                });
                called.awaitRest();
                SceneGopher<Void> other = waiting(scene, () -> turn.awaitTurn(7));

                turn.giveTurn(7);
                called.thread().interrupt();

                if (called.awaitThrown() == null) {
                    // It has taken its turn; the other one waits for the next one.
                    turn.giveTurn(7);
                }
                other.awaitEnd();
            }
        }
    }

    @Test
    void a_gopher_that_is_overtaken_waits_on() throws Exception {
        for (int i = 0; i < OVERTAKINGS; i++) {
            try (Scene scene = new Scene().about("Whoever was woken must look again: the turn may be used up.")) {
                OvenTurn turn = new OvenTurn();
                Gate past = openGate(scene);
                Scene.Action mine = turnOf7(turn, past);
                SceneGopher<Void> slow = waiting(scene, mine);
                SceneGopher<Void> quick = scene.start(() -> {
                    turn.giveTurn(7);
                    mine.run();
                });

                assertOneHasPassed(
                        past, slow, quick, "One waited, another one gave a turn and was quicker to use it up");
                turn.giveTurn(7);
                scene.awaitEnd();
            }
        }
    }

    @Test
    void an_interrupted_gopher_is_heard_and_takes_no_turn() throws Exception {
        try (Scene scene = new Scene().about("Who is interrupted while it waits hears so, and takes no turn.")) {
            OvenTurn turn = new OvenTurn();
            SceneGopher<Void> called = scene.dare(() -> {
                turn.awaitTurn(7);
                return null;
            });
            called.awaitRest();
            SceneGopher<Void> other = waiting(scene, () -> turn.awaitTurn(7));

            called.thread().interrupt();
            Throwable thrown = called.awaitThrown();
            assertThat(thrown)
                    .withFailMessage(
                            "A gopher was interrupted while it waited for its turn, and then %s.",
                            thrown == null ? "it went to the oven as if it had one" : "this was thrown: " + thrown)
                    .isInstanceOf(InterruptedException.class);
            assertStays(other, "One gopher was interrupted, no turn was given, and the other one");

            turn.giveTurn(7);
            other.awaitEnd();
        }
    }

    private static SceneGopher<Void> waiting(Scene scene, Scene.Action action) throws InterruptedException {
        SceneGopher<Void> gopher = scene.start(action);
        gopher.awaitRest();
        return gopher;
    }

    /** A gate that holds nobody: it counts. */
    private static Gate openGate(Scene scene) {
        Gate gate = scene.gate("past its turn");
        gate.open();
        return gate;
    }

    private static Scene.Action turnOf7(OvenTurn turn, Gate past) {
        return () -> {
            turn.awaitTurn(7);
            past.pass();
        };
    }

    private static void assertStays(SceneGopher<Void> gopher, String situation) throws InterruptedException {
        assertThat(gopher.awaitRest())
                .withFailMessage("%s went on without a turn.", situation)
                .isNotEqualTo(Rest.ENDED);
    }

    private static void assertOneHasPassed(Gate past, SceneGopher<Void> one, SceneGopher<Void> other, String situation)
            throws InterruptedException {
        past.awaitArrival();
        one.awaitRest();
        other.awaitRest();
        assertThat(past.arrivals())
                .withFailMessage("%s: both of them went on, so one went on without a turn.", situation)
                .isEqualTo(1);
    }
}
