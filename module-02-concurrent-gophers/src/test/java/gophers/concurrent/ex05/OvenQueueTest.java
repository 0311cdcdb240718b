package gophers.concurrent.ex05;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.verdict.UndecidedException;
import gophers.yard.FireWentOutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.5", title = "A queue at the oven", points = 4)
class OvenQueueTest {

    private static final Duration LONG = Duration.ofDays(7);
    private static final Duration SHORT = Duration.ofMillis(30);
    /** So often somebody tries to jump the queue: each time it is likely that it could, and once is enough. */
    private static final int JUMPS = 10;
    /** So often one is called away as its turn comes: each time it is likely not to have woken up, and once is enough. */
    private static final int CALLS = 10;
    /** So often a pause is forgiven when others should come and go, each time with twice the patience. */
    private static final int PAUSES = 3;

    @Test
    void burns_at_once_when_the_oven_is_free() throws Exception {
        try (Scene scene = new Scene().about("With a patience of zero a gopher does not wait at all.")) {
            OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);
            kitchen.gate.open();

            List<Boolean> burned = List.of(
                    scene.ask(kitchen.burn(1, LONG)).awaitResult(),
                    scene.ask(kitchen.burn(2, Duration.ZERO)).awaitResult());

            assertThat(burned)
                    .withFailMessage(
                            "The oven was free and nobody waited; burn(), with much and with no patience, said %s.",
                            burned)
                    .containsExactly(true, true);
            kitchen.assertBurned(1, 2);
        }
    }

    @Test
    void lets_them_burn_in_the_order_in_which_they_came() throws Exception {
        try (Scene scene = new Scene().about("Those who wait burn in the order in which they began to wait.")) {
            OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);

            scene.ask(kitchen.burn(1, LONG));
            kitchen.gate.awaitArrival();
            for (int cart = 2; cart <= 4; cart++) {
                assertWaits(scene.ask(kitchen.burn(cart, LONG)));
            }
            kitchen.gate.open();

            scene.awaitEnd();
            kitchen.assertBurned(1, 2, 3, 4);
        }
    }

    @Test
    void sends_whoever_has_just_burned_to_the_end_of_the_queue() throws Exception {
        for (int i = 0; i < JUMPS; i++) {
            try (Scene scene = new Scene().about("Whoever comes while others wait goes to the end of the queue.")) {
                OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);

                scene.ask(kitchen.burnTwice(1, 4, LONG));
                kitchen.gate.awaitArrival();
                scene.ask(kitchen.burnTwice(2, 5, LONG)).awaitRest();
                scene.ask(kitchen.burnTwice(3, 6, LONG)).awaitRest();
                kitchen.gate.open();

                scene.awaitEnd();
                // Who of them is back first is nobody's business.
                kitchen.assertBurnedFirst(1, 2, 3);
            }
        }
    }

    @Test
    void lets_nobody_without_patience_jump_the_queue() throws Exception {
        for (int i = 0; i < JUMPS; i++) {
            try (Scene scene = new Scene().about("Whoever comes while others wait must wait, too, or give up.")) {
                OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);

                scene.ask(kitchen.burnTwice(1, LONG, 3, Duration.ZERO));
                kitchen.gate.awaitArrival();
                assertWaits(scene.ask(kitchen.burn(2, LONG)));
                kitchen.gate.letOne();
                // Somebody is at the oven again, and should be the one who waited.
                kitchen.gate.awaitArrivals(2);
                kitchen.gate.open();

                scene.awaitEnd();
                // One so slow that nobody is left before it may burn cart 3, too.
                kitchen.assertBurnedFirst(1, 2);
            }
        }
    }

    @Test
    void gives_up_when_its_patience_is_over() throws Exception {
        for (Duration patience : List.of(SHORT, Duration.ofNanos(1), Duration.ZERO, Duration.ofDays(-1))) {
            try (Scene scene = new Scene().about("A gopher whose patience is over gives up, and nothing was burned.")) {
                OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);
                scene.ask(kitchen.burn(1, LONG));
                kitchen.gate.awaitArrival();

                SceneGopher<Boolean> impatient = scene.dare(kitchen.burn(2, patience));
                Throwable thrown = impatient.awaitThrown();
                kitchen.gate.open();

                assertThat(kitchen.yard.journal().violations())
                        .withFailMessage(
                                "A gopher's patience was over, and it burned all the same: there were two gophers at the oven.")
                        .isEmpty();
                Object said = thrown == null ? impatient.awaitResult() : thrown;
                assertThat(said)
                        .withFailMessage(
                                "A gopher's patience was over, and burn() did not say so: it %s.",
                                thrown == null ? "returned true" : "threw " + thrown)
                        .isEqualTo(false);
                scene.awaitEnd();
                kitchen.assertBurned(1);
            }
        }
    }

    @Test
    void loses_patience_although_others_come_and_go() throws Exception {
        for (int times = 10; times <= 10 << PAUSES; times *= 2) {
            if (hasLostPatience(times)) {
                return;
            }
        }
        throw new UndecidedException(
                "This machine is so busy that others cannot come and go without pauses: close other programs, and grade again.");
    }

    /** Returns false if nobody came or went for so long that even one would lose it that begins anew each time. */
    private static boolean hasLostPatience(int times) throws Exception {
        try (Scene scene = new Scene().about("A gopher whose patience is over before its turn has come gives up.")) {
            OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);
            scene.ask(kitchen.burn(1, LONG));
            kitchen.gate.awaitArrival();
            Duration patience = SHORT.multipliedBy(times);
            long last = System.nanoTime();
            SceneGopher<Boolean> impatient = scene.ask(kitchen.burn(2, patience));
            impatient.awaitRest();

            // Whoever leaves the queue may tell the others, so that they look anew: but not wait anew.
            long longestPause = 0;
            int visitors = 0;
            while (impatient.thread().isAlive() && visitors < 4 * times) {
                scene.ask(kitchen.burn(3 + visitors++, SHORT)).awaitEnd();
                impatient.awaitRest();
                longestPause = Math.max(longestPause, System.nanoTime() - last);
                last = System.nanoTime();
            }

            assertThat(impatient.thread().isAlive())
                    .withFailMessage(
                            "A gopher's patience lasts as long as that of %d others, one after the other; "
                                    + "%d have given up since, and it waits still.",
                            times, visitors)
                    .isFalse();
            kitchen.gate.open();
            scene.awaitEnd();
            kitchen.assertBurned(1);
            // Two of them told it one after the other no longer than two pauses apart.
            return longestPause < patience.dividedBy(2).toNanos();
        }
    }

    @Test
    void leaves_the_queue_in_order_when_one_gives_up() throws Exception {
        try (Scene scene = new Scene().about("Whoever gives up leaves the queue as if it had never stood there.")) {
            OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);
            scene.ask(kitchen.burn(1, LONG));
            kitchen.gate.awaitArrival();
            assertWaits(scene.ask(kitchen.burn(2, LONG)));
            SceneGopher<Boolean> impatient = scene.ask(kitchen.burn(3, SHORT));
            impatient.awaitEnd();
            assertWaits(scene.ask(kitchen.burn(4, LONG)));

            kitchen.gate.open();

            scene.awaitEnd();
            kitchen.assertBurned(1, 2, 4);
        }
    }

    @Test
    void leaves_the_queue_in_order_when_one_is_interrupted() throws Exception {
        try (Scene scene =
                new Scene().about("Whoever is interrupted leaves the queue as if it had never stood there.")) {
            OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);
            scene.ask(kitchen.burn(1, LONG));
            kitchen.gate.awaitArrival();
            assertWaits(scene.ask(kitchen.burn(2, LONG)));
            SceneGopher<Boolean> called = scene.dare(kitchen.burn(3, LONG));
            called.awaitRest();
            assertWaits(scene.ask(kitchen.burn(4, LONG)));

            called.thread().interrupt();
            Throwable thrown = called.awaitThrown();
            kitchen.gate.open();

            assertThat(thrown)
                    .withFailMessage("A gopher was interrupted in the queue; its caller heard: %s.", thrown)
                    .isInstanceOf(InterruptedException.class);
            scene.awaitEnd();
            kitchen.assertBurned(1, 2, 4);
        }
    }

    @Test
    void leaves_the_oven_to_the_next_one_when_one_is_called_away() throws Exception {
        for (int i = 0; i < CALLS; i++) {
            try (Scene scene =
                    new Scene().about("One whose turn had come was called away: then it is the next one's turn.")) {
                OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);
                AtomicReference<SceneGopher<Boolean>> called = new AtomicReference<>();
                Callable<Boolean> burn = kitchen.burn(1, LONG);
                scene.ask(() -> {
                    boolean burned = burn.call();
                    called.get().thread().interrupt();
                    return burned;
                });
                kitchen.gate.awaitArrival();
                called.set(scene.dare(kitchen.burn(2, LONG)));
                assertWaits(called.get());
                assertWaits(scene.ask(kitchen.burn(3, LONG)));

                kitchen.gate.open();

                Throwable thrown = called.get().awaitThrown();
                scene.awaitEnd();
                if (thrown == null) {
                    // It was at the oven before it was called.
                    assertThat(called.get().awaitResult())
                            .withFailMessage(
                                    "A gopher with a week's patience was interrupted as its turn came, and burn() said false.")
                            .isTrue();
                    kitchen.assertBurned(1, 2, 3);
                } else {
                    assertThat(thrown)
                            .withFailMessage("A gopher was interrupted as its turn came; its caller heard: %s.", thrown)
                            .isInstanceOf(InterruptedException.class);
                    kitchen.assertBurned(1, 3);
                }
            }
        }
    }

    @Test
    void has_all_the_time_it_needs_once_it_burns() throws Exception {
        try (Scene scene = new Scene().about("Patience is for waiting; burning may take as long as it takes.")) {
            OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene);

            SceneGopher<Boolean> gopher = scene.ask(kitchen.burn(1, SHORT));
            kitchen.gate.awaitArrival();
            scene.ask(kitchen.burn(2, SHORT)).awaitEnd();
            kitchen.gate.open();

            assertThat(gopher.awaitResult())
                    .withFailMessage("A gopher burned for longer than its patience lasted, and burn() said false.")
                    .isTrue();
        }
    }

    @Test
    void leaves_the_oven_to_the_next_one_when_a_burn_fails() throws Exception {
        for (Throwable failure : List.of(
                new FireWentOutException("the fire went out"),
                new InterruptedException("called away from the oven"),
                new StackOverflowError("too deep a burrow"))) {
            try (Scene scene = new Scene().about("A burn that throws leaves the oven to the next gopher.")) {
                OvenQueueTestKitchen kitchen = new OvenQueueTestKitchen(scene, failure);
                SceneGopher<Boolean> unlucky = scene.dare(kitchen.burn(1, LONG));
                kitchen.gate.awaitArrival();
                assertWaits(scene.ask(kitchen.burn(2, LONG)));

                kitchen.gate.open();
                Throwable thrown = unlucky.awaitThrown();

                assertThat(thrown)
                        .withFailMessage(
                                "gopher-1's burn ended with %s, and the caller of burn() heard: %s.", failure, thrown)
                        .isSameAs(failure);
                scene.awaitEnd();
                kitchen.assertBurned(2);
            }
        }
    }

    private static void assertWaits(SceneGopher<Boolean> gopher) throws InterruptedException {
        Rest rest = gopher.awaitRest();
        assertThat(rest)
                .withFailMessage(
                        "%s stands in the queue with a week's patience, and should wait: it is %s.",
                        gopher.name(), rest)
                .isIn(Rest.WAITING, Rest.SLEEPING);
    }
}
