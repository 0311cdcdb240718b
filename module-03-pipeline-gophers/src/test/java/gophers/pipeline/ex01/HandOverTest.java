package gophers.pipeline.ex01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.stress.Stress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.1", title = "A hand-over of your own", points = 4, optimised = true)
class HandOverTest {

    /** So often gophers that were just woken are overtaken: each time it is the likely order, and once is enough. */
    private static final int OVERTAKINGS = 3;

    /** So many givers and takers, with so many carts each: one lost wake-up among all these is enough. */
    private static final int CROWD = 4;

    private static final int CARTS = 500;
    private static final int ROUNDS = 5;

    @Test
    void hands_over_in_the_order_of_arrival() throws Exception {
        HandOver<String> handOver = new HandOver<>(3);

        handOver.put("cart A");
        handOver.put("cart B");
        handOver.put("cart C");
        List<String> taken = List.of(handOver.take(), handOver.take(), handOver.take());

        assertThat(taken)
                .withFailMessage("Carts A, B and C were put in this order, and came out as %s.", taken)
                .containsExactly("cart A", "cart B", "cart C");
    }

    @Test
    void has_room_for_one_at_least() {
        Throwable thrown = catchThrowable(() -> new HandOver<String>(0));

        assertThat(thrown)
                .withFailMessage("A hand-over with room for 0 carts was made, and the maker heard %s.", heard(thrown))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makes_a_giver_wait_while_there_is_no_room() throws Exception {
        try (Scene scene =
                new Scene().about("While there is no room, put waits; when there is room again it goes on.")) {
            HandOver<String> handOver = new HandOver<>(3);
            handOver.put("cart A");
            handOver.put("cart B");
            handOver.put("cart C");

            SceneGopher<Void> giver = scene.start(() -> handOver.put("cart D"));
            assertWaits(giver, "There was room for 3 carts; the fourth one was put");
            handOver.take();
            giver.awaitEnd();

            List<String> left = List.of(handOver.take(), handOver.take(), handOver.take());
            assertThat(left)
                    .withFailMessage("Carts A to D were put and A taken, then B, C, D should come, not %s.", left)
                    .containsExactly("cart B", "cart C", "cart D");
        }
    }

    @Test
    void makes_a_taker_wait_while_there_is_nothing() throws Exception {
        try (Scene scene = new Scene().about("While there is no item, take waits; when one is put it goes on.")) {
            HandOver<String> handOver = new HandOver<>(1);

            SceneGopher<String> taker = scene.ask(handOver::take);
            assertWaits(taker, "Nothing was there, and a gopher came to take");
            handOver.put("cart A");

            assertThat(taker.awaitResult())
                    .withFailMessage("Cart A was put, and the gopher that waited for it got %s.", taker.awaitResult())
                    .isEqualTo("cart A");
        }
    }

    @Test
    void an_interrupted_taker_has_taken_nothing() throws Exception {
        try (Scene scene = new Scene().about("A gopher interrupted while it waits gets an InterruptedException.")) {
            HandOver<String> handOver = new HandOver<>(1);
            SceneGopher<String> taker = scene.dare(handOver::take);
            taker.awaitRest();

            taker.thread().interrupt();
            assertInterrupted(taker);
            handOver.put("cart A");

            String next = handOver.take();
            assertThat(next)
                    .withFailMessage("Cart A came after the interrupt, and is lost: %s.", next)
                    .isEqualTo("cart A");
        }
    }

    @Test
    void an_interrupted_giver_has_put_nothing() throws Exception {
        try (Scene scene = new Scene().about("A gopher interrupted while it waits gets an InterruptedException.")) {
            HandOver<String> handOver = new HandOver<>(1);
            handOver.put("cart A");
            SceneGopher<Void> giver = scene.dare(() -> {
                handOver.put("cart B");
                return null;
            });
            giver.awaitRest();

            giver.thread().interrupt();
            assertInterrupted(giver);
            handOver.take();
            scene.start(() -> handOver.put("cart C"));

            String next = handOver.take();
            scene.awaitEnd();
            assertThat(next)
                    .withFailMessage("The giver of cart B was interrupted, so cart C should come next, not %s.", next)
                    .isEqualTo("cart C");
        }
    }

    @Test
    void no_cart_is_left_by_a_taker_that_is_called_off() throws Exception {
        for (boolean lastIsTold : List.of(false, true)) {
            try (Scene scene = new Scene().about(HandOverTestCallOff.CONTRACT)) {
                HandOver<String> handOver = new HandOver<>(HandOverTestCallOff.CROWD);
                HandOverTestCallOff.play(scene, handOver::take, () -> handOver.put("a cart"), lastIsTold);
            }
        }
    }

    @Test
    void no_room_is_left_by_a_giver_that_is_called_off() throws Exception {
        for (boolean lastIsTold : List.of(false, true)) {
            try (Scene scene = new Scene().about(HandOverTestCallOff.CONTRACT)) {
                HandOver<String> handOver = new HandOver<>(HandOverTestCallOff.CROWD);
                for (int cart = 0; cart < HandOverTestCallOff.CROWD; cart++) {
                    handOver.put("a cart");
                }
                HandOverTestCallOff.play(scene, () -> handOver.put("a cart"), handOver::take, lastIsTold);
            }
        }
    }

    @Test
    void a_taker_that_is_overtaken_waits_on() throws Exception {
        for (int i = 0; i < OVERTAKINGS; i++) {
            try (Scene scene = new Scene().about("Whoever was woken must look again: the item may be gone.")) {
                HandOver<String> handOver = new HandOver<>(3);
                List<SceneGopher<String>> slow = List.of(scene.ask(handOver::take), scene.ask(handOver::take));
                for (SceneGopher<String> taker : slow) {
                    taker.awaitRest();
                }

                // Whether one or both of them are woken for cart A: it is gone again at once.
                SceneGopher<String> quick = scene.ask(() -> {
                    handOver.put("cart A");
                    return handOver.take();
                });
                Rest.of(quick.thread());
                handOver.put("cart B");
                handOver.put("cart C");

                List<String> taken = new ArrayList<>(List.of(quick.awaitResult() + ""));
                for (SceneGopher<String> taker : slow) {
                    taken.add(taker.awaitResult() + "");
                }
                assertThat(taken)
                        .withFailMessage(
                                "Three gophers took one each of carts A, B and C. Two had been woken for cart A "
                                        + "and overtaken by the third. They came away with: %s.",
                                taken)
                        .containsExactlyInAnyOrder("cart A", "cart B", "cart C");
            }
        }
    }

    @Test
    void a_giver_that_is_overtaken_waits_on() throws Exception {
        for (int i = 0; i < OVERTAKINGS; i++) {
            try (Scene scene = new Scene().about("Whoever was woken must look again: the room may be gone.")) {
                HandOver<String> handOver = new HandOver<>(1);
                handOver.put("cart A");
                List<SceneGopher<Void>> givers =
                        new ArrayList<>(List.of(give(scene, handOver, "cart B"), give(scene, handOver, "cart C")));
                for (SceneGopher<Void> giver : givers) {
                    giver.awaitRest();
                }

                // Cart A goes out and cart D comes in at once: the room is gone again.
                givers.add(scene.start(() -> {
                    handOver.take();
                    handOver.put("cart D");
                }));

                // One gets the room. On a busy machine it may look at rest while it is only slow to wake up.
                int done = 0;
                while (done == 0) {
                    for (SceneGopher<Void> giver : givers) {
                        done += giver.awaitRest() == Rest.ENDED ? 1 : 0;
                    }
                }
                assertThat(done)
                        .withFailMessage("There was room for 1 cart, and of carts B, C, D these were put: %d.", done)
                        .isEqualTo(1);
                for (int cart = 0; cart < 3; cart++) {
                    handOver.take();
                }
                scene.awaitEnd();
            }
        }
    }

    @Test
    void all_are_told_of_carts_that_come_at_a_stretch() throws Exception {
        try (Scene scene = new Scene().about("No item stays there while somebody waits for one, and no room either.")) {
            HandOver<String> handOver = new HandOver<>(CROWD);
            // The first one who is told would have to come in between each two of them, round after round.
            for (int round = 0; round < ROUNDS; round++) {
                crowd(scene, handOver::take);
                scene.start(() -> times(() -> handOver.put("a cart")));
                scene.awaitEnd();

                times(() -> handOver.put("a cart"));
                crowd(scene, () -> handOver.put("another cart"));
                scene.start(() -> times(handOver::take));
                scene.awaitEnd();
                times(handOver::take);
            }
        }
    }

    /** Has so many gophers wait. */
    private static void crowd(Scene scene, Scene.Action action) throws Exception {
        List<SceneGopher<Void>> gophers = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            gophers.add(scene.start(action));
        }
        for (SceneGopher<Void> gopher : gophers) {
            gopher.awaitRest();
        }
    }

    private static void times(Scene.Action action) throws Exception {
        for (int i = 0; i < CROWD; i++) {
            action.run();
        }
    }

    @Test
    void whoever_can_go_on_is_told() throws Exception {
        for (int capacity = 1; capacity <= 2; capacity++) {
            try (Scene scene =
                    new Scene().about("No item stays there while somebody waits for one, and no room either.")) {
                HandOver<String> handOver = new HandOver<>(capacity);
                List<SceneGopher<Void>> takers = new ArrayList<>();
                for (int i = 0; i < CROWD; i++) {
                    takers.add(scene.start(() -> {
                        for (int cart = 1; cart <= CARTS; cart++) {
                            handOver.take();
                        }
                    }));
                }
                for (SceneGopher<Void> taker : takers) {
                    taker.awaitRest();
                }

                // A giver's next put often comes before the taker has woken up: then both kinds wait at once.
                for (int i = 0; i < CROWD; i++) {
                    scene.start(() -> {
                        for (int cart = 1; cart <= CARTS; cart++) {
                            handOver.put("cart " + cart);
                        }
                    });
                }
                scene.awaitEnd();
            }
        }
    }

    @Test
    void no_cart_is_taken_twice() {
        Stress.mustHold(HandOverStress.Answer.class, HandOverStress.Canary.class);
    }

    @Test
    void no_cart_is_lost_when_all_reach_in_at_once() {
        Stress.mustHold(HandOverBothStress.Answer.class, HandOverBothStress.Canary.class);
    }

    private static SceneGopher<Void> give(Scene scene, HandOver<String> handOver, String cart) {
        return scene.start(() -> handOver.put(cart));
    }

    private static void assertWaits(SceneGopher<?> gopher, String situation) throws InterruptedException {
        Rest rest = gopher.awaitRest();
        assertThat(rest)
                .withFailMessage(
                        switch (rest) {
                            case ENDED -> situation + ", and the gopher did not wait.";
                            case BUSY -> situation + ": the gopher runs round and round instead of waiting.";
                            default ->
                                situation + ": the gopher sleeps and looks, sleeps and looks, instead of waiting.";
                        })
                .isEqualTo(Rest.WAITING);
    }

    private static void assertInterrupted(SceneGopher<?> gopher) throws InterruptedException {
        Throwable thrown = gopher.awaitThrown();
        assertThat(thrown)
                .withFailMessage("A gopher was interrupted while it waited; it heard %s.", heard(thrown))
                .isInstanceOf(InterruptedException.class);
    }

    private static String heard(Throwable thrown) {
        return thrown == null ? "nothing" : "this: " + thrown;
    }
}
