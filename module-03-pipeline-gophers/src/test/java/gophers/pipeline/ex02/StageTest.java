package gophers.pipeline.ex02;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.FireWentOutException;
import gophers.yard.MisuseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.2", title = "Take, work, pass on", points = 3)
class StageTest {

    @Test
    void works_with_each_cart_and_passes_it_on_in_order() throws Exception {
        BlockingQueue<Cart> in = new LinkedBlockingQueue<>(List.of(cart("A", 2), cart("B", 0), cart("C", 1)));
        BlockingQueue<Cart> out = new LinkedBlockingQueue<>();
        List<String> worked = new ArrayList<>();
        List<String> tooEarly = new ArrayList<>();

        Stage stage = new Stage(
                in,
                cart -> {
                    worked.add(cart.name());
                    if (out.contains(cart)) {
                        tooEarly.add(cart.name());
                    }
                },
                out);
        int ofTwo = stage.work(2);
        int left = in.size();
        int ofNone = stage.work(0);
        assertThat(in)
                .withFailMessage("work(0) was called, and a cart was taken, although none had been asked for.")
                .hasSize(left);
        List<Integer> books = List.of(ofTwo, ofNone, stage.work(1));

        assertThat(worked)
                .withFailMessage("Carts A, B, C came in. The work was done with these: %s.", worked)
                .containsExactly("cart A", "cart B", "cart C");
        assertThat(tooEarly)
                .withFailMessage("These were passed on before the work with them was done: %s.", tooEarly)
                .isEmpty();
        assertThat(out)
                .withFailMessage("Carts A, B, C came in. These were passed on: %s.", out)
                .extracting(Cart::name)
                .containsExactly("cart A", "cart B", "cart C");
        assertThat(books)
                .withFailMessage(
                        "2 carts came in with 2 books in all, then none, then 1 cart with 1 book. work() said: %s.",
                        books)
                .containsExactly(2, 0, 1);
    }

    @Test
    void waits_for_a_cart() throws Exception {
        try (Scene scene = new Scene().about("While there is no cart, the gopher waits.")) {
            BlockingQueue<Cart> in = new StageTestHurriedPlace();
            BlockingQueue<Cart> out = new LinkedBlockingQueue<>();
            SceneGopher<Integer> gopher = scene.ask(() -> new Stage(in, cart -> {}, out).work(1));

            assertWaits(gopher, "No cart was there");
            in.put(cart("A", 1));

            int books = gopher.awaitResult();
            assertThat(books)
                    .withFailMessage("Cart A came with 1 book, and work() returned %d.", books)
                    .isEqualTo(1);
        }
    }

    @Test
    void is_held_up_while_there_is_no_room() throws Exception {
        try (Scene scene = new Scene().about("While there is no room the gopher waits, and no cart is lost.")) {
            BlockingQueue<Cart> in = new LinkedBlockingQueue<>(List.of(cart("A", 1), cart("B", 1), cart("C", 1)));
            BlockingQueue<Cart> out = new StageTestHurriedPlace();
            SceneGopher<Integer> gopher = scene.ask(() -> new Stage(in, cart -> {}, out).work(3));

            assertWaits(gopher, "There was room for 1 cart of 3");
            List<String> taken = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                taken.add(out.take().name());
            }

            gopher.awaitEnd();
            assertThat(taken)
                    .withFailMessage("Carts A, B, C came in, and these came out, one at a time: %s.", taken)
                    .containsExactly("cart A", "cart B", "cart C");
        }
    }

    @Test
    void has_one_cart_in_its_paws_at_most() throws Exception {
        try (Scene scene = new Scene().about("The next cart is taken only when the last one is passed on.")) {
            BlockingQueue<Cart> in = new LinkedBlockingQueue<>(List.of(cart("A", 1), cart("B", 1), cart("C", 1)));
            BlockingQueue<Cart> out = new ArrayBlockingQueue<>(1);
            SceneGopher<Integer> gopher = scene.ask(() -> new Stage(in, cart -> {}, out).work(3));

            gopher.awaitRest();

            int passedOn = out.size();
            int left = in.size();
            assertThat(3 - passedOn - left)
                    .withFailMessage(
                            "Of 3 carts %d was passed on, then the place was full; %d were left. So the gopher has more than one.",
                            passedOn, left)
                    .isLessThanOrEqualTo(1);
            out.take();
            out.take();
            gopher.awaitEnd();
        }
    }

    @Test
    void holds_the_cart_while_it_works_and_then_lets_go() throws Exception {
        try (Scene scene = new Scene().about("From taking it to passing it on, the cart is this gopher's.")) {
            Cart mine = cart("A", 1);
            BlockingQueue<Cart> in = new LinkedBlockingQueue<>(List.of(mine));
            BlockingQueue<Cart> out = new LinkedBlockingQueue<>();
            Gate working = scene.gate("at work with cart A");

            // The test's thread makes the stage, and another one works there.
            Stage stage = new Stage(
                    in,
                    cart -> {
                        cart.unload();
                        working.pass();
                    },
                    out);
            SceneGopher<Integer> gopher = scene.ask(() -> stage.work(1));
            working.awaitArrival();
            Throwable stopped = scene.dare(mine::unload).awaitThrown();
            working.open();
            gopher.awaitEnd();

            assertThat(stopped)
                    .withFailMessage("While one gopher worked with cart A, another could unload it: it was nobody's.")
                    .isInstanceOf(MisuseException.class);
            Throwable afterwards = scene.dare(out.take()::unload).awaitThrown();
            assertThat(afterwards)
                    .withFailMessage("Cart A was passed on, and the next gopher cannot use it: %s.", afterwards)
                    .isNull();
        }
    }

    @Test
    void leaves_a_cart_alone_once_it_is_passed_on() throws Exception {
        BlockingQueue<Cart> in = new LinkedBlockingQueue<>(List.of(cart("A", 2)));
        // The next gopher is quick: it has taken and emptied the cart before this one goes on.
        StageTestQuickNext out = new StageTestQuickNext(cart -> {
            cart.unload();
            cart.handTo("the next gopher");
        });

        int books = new Stage(in, cart -> {}, out).work(1);

        assertThat(books)
                .withFailMessage(
                        "Cart A came in with 2 books, and the next gopher emptied it. work() said %d: it looked too late.",
                        books)
                .isEqualTo(2);
        Throwable thrown = catchThrowable(out.taken::unload);
        assertThat(thrown)
                .withFailMessage(
                        "The next gopher held cart A, and the one who had passed it on let go of it once more.")
                .isInstanceOf(MisuseException.class);
    }

    @Test
    void stops_when_the_work_fails() throws Exception {
        FireWentOutException fire = new FireWentOutException("the fire went out");
        assertStops(fire, cart -> {
            throw fire;
        });
        InterruptedException calledOff = new InterruptedException("called off while it worked");
        assertStops(calledOff, cart -> {
            throw calledOff;
        });
        Error broken = new Error("the oven fell apart");
        assertStops(broken, cart -> {
            throw broken;
        });
    }

    @Test
    void stops_when_it_is_interrupted() throws Exception {
        try (Scene scene = new Scene().about("An interrupt while it waits reaches the caller.")) {
            BlockingQueue<Cart> in = new LinkedBlockingQueue<>(List.of(cart("A", 1), cart("B", 1), cart("C", 1)));
            BlockingQueue<Cart> out = new ArrayBlockingQueue<>(1);
            SceneGopher<Integer> gopher = scene.dare(() -> new Stage(in, cart -> {}, out).work(3));
            gopher.awaitRest();

            gopher.thread().interrupt();

            Throwable thrown = gopher.awaitThrown();
            assertThat(thrown)
                    .withFailMessage(
                            "The gopher waited for room and was interrupted; the caller heard %s.", heard(thrown))
                    .isInstanceOf(InterruptedException.class);
            assertThat(in)
                    .withFailMessage("The gopher was interrupted, and took another cart.")
                    .hasSize(1);
        }
    }

    @Test
    void takes_no_cart_that_comes_after_the_interrupt() throws Exception {
        try (Scene scene = new Scene().about("An interrupt reaches the caller, and no other cart is taken.")) {
            Gate door = scene.gate("asking for a cart");
            door.open();
            StageTestAskedPlace in = new StageTestAskedPlace(door);
            SceneGopher<Integer> gopher =
                    scene.dare(() -> new Stage(in, cart -> {}, new LinkedBlockingQueue<>()).work(1));
            if (gopher.awaitRest() == Rest.WAITING) {
                // Perhaps it has somebody else ask.
                door.awaitArrival();
            }

            gopher.thread().interrupt();
            Throwable thrown = gopher.awaitThrown();
            assertThat(thrown)
                    .withFailMessage(
                            "The gopher waited for a cart and was interrupted; the caller heard %s.", heard(thrown))
                    .isInstanceOf(InterruptedException.class);

            in.put(cart("A", 1));
            in.awaitNobodyOrEmpty();
            assertThat(in)
                    .withFailMessage("The gopher was interrupted and heard it. Cart A came after that, and was taken.")
                    .hasSize(1);
        }
    }

    @Test
    void an_early_interrupt_does_not_look_like_success() throws Exception {
        try (Scene scene = new Scene().about("work returns when the last cart is passed on, and not before.")) {
            BlockingQueue<Cart> in = new LinkedBlockingQueue<>(List.of(cart("A", 1), cart("B", 1)));
            BlockingQueue<Cart> out = new LinkedBlockingQueue<>();

            Throwable thrown = scene.dare(() -> {
                        Thread.currentThread().interrupt();
                        return new Stage(in, cart -> {}, out).work(2);
                    })
                    .awaitThrown();

            if (thrown == null) {
                assertThat(out)
                        .withFailMessage(
                                "The gopher was interrupted before it began. work(2) returned as if both carts were passed on: %d.",
                                out.size())
                        .hasSize(2);
            } else {
                assertThat(thrown)
                        .withFailMessage(
                                "The gopher was interrupted before it began; the caller heard this: %s.", thrown)
                        .isInstanceOf(InterruptedException.class);
            }
        }
    }

    private static void assertStops(Throwable failure, Stage.Work work) {
        BlockingQueue<Cart> in = new LinkedBlockingQueue<>(List.of(cart("A", 1), cart("B", 1)));
        BlockingQueue<Cart> out = new LinkedBlockingQueue<>();

        Throwable thrown = catchThrowable(() -> new Stage(in, work, out).work(2));

        assertThat(thrown)
                .withFailMessage(
                        "The work failed (%s), and the caller of work() heard %s.",
                        failure,
                        thrown != null && thrown.getClass() == failure.getClass() ? "another one" : heard(thrown))
                .isSameAs(failure);
        assertThat(out)
                .withFailMessage("The work with cart A failed (%s), and it was passed on all the same.", failure)
                .isEmpty();
        assertThat(in)
                .withFailMessage("The work with cart A failed (%s), and the gopher took cart B.", failure)
                .hasSize(1);
    }

    private static String heard(Throwable thrown) {
        return thrown == null ? "nothing" : "this: " + thrown;
    }

    private static Cart cart(String letter, int books) {
        Cart cart = new Cart("cart " + letter, 2);
        Book.numbered(books).forEach(cart::load);
        return cart;
    }

    private static void assertWaits(SceneGopher<?> gopher, String situation) throws InterruptedException {
        Rest rest = gopher.awaitRest();
        assertThat(rest)
                .withFailMessage(
                        rest == Rest.BUSY
                                ? situation + ": the gopher runs round and round instead of waiting."
                                : situation + ", and the gopher did not wait.")
                .isIn(Rest.WAITING, Rest.SLEEPING);
    }
}
