package gophers.pipeline.ex03;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Book;
import gophers.yard.Cart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.3", title = "No cart will come any more", points = 3)
class LastCartTest {

    @Test
    void hands_on_every_cart_and_then_the_news() throws Exception {
        try (Scene scene = new Scene().about("When all carts are taken, next returns nothing.")) {
            LastCart handOver = new LastCart(new ArrayBlockingQueue<>(8), 1, 1);
            scene.start(() -> giveAll(handOver, 5));

            List<String> taken = scene.ask(() -> takeAll(handOver)).awaitResult();

            scene.awaitEnd();
            assertThat(taken)
                    .withFailMessage("Carts 1 to 5 were passed, then the giver was done. These came: %s.", taken)
                    .containsExactly("cart 1", "cart 2", "cart 3", "cart 4", "cart 5");
        }
    }

    @Test
    void takes_an_empty_place_for_what_it_is() throws Exception {
        try (Scene scene = new Scene().about("While a cart may still come, next waits.")) {
            // Who looks in with a time limit is held there for so long that cart 1 and the end come meanwhile.
            Gate late = scene.gate("about to say that its time is over and no cart has come");
            LastCart handOver = new LastCart(new LastCartTestPlace(8, late), 1, 1);

            SceneGopher<List<String>> taker = scene.ask(() -> takeAll(handOver));
            assertWaits(taker, "There was no cart yet, and the giver was not done");
            scene.start(() -> giveAll(handOver, 1)).awaitRest();
            late.open();

            assertThat(taker.awaitResult())
                    .withFailMessage("Cart 1 came late, and the taker went home with %s.", taker.awaitResult())
                    .containsExactly("cart 1");
        }
    }

    @Test
    void tells_all_the_takers_who_wait() throws Exception {
        try (Scene scene = new Scene().about("When all givers are done, each of the takers learns it.")) {
            // A queue without a lock of its own: whoever looks again and again is seen to do so, also among others.
            LastCart handOver = new LastCart(new LinkedTransferQueue<>(), 1, 3);
            List<SceneGopher<Optional<Cart>>> takers = takers(scene, handOver);
            for (SceneGopher<?> taker : takers) {
                assertWaits(taker, "There was no cart yet, and the giver was not done");
            }

            handOver.done();

            assertAllHear(takers);
        }
    }

    @Test
    void tells_all_the_takers_who_come_later_although_room_is_short() throws Exception {
        try (Scene scene = new Scene().about("When all givers are done, each of the takers learns it.")) {
            LastCart handOver = new LastCart(new LastCartTestPlace(1), 1, 3);
            SceneGopher<Void> giver = scene.start(handOver::done);
            giver.awaitRest();

            assertAllHear(takers(scene, handOver));

            scene.awaitEnd();
        }
    }

    @Test
    void knows_that_another_giver_is_not_done() throws Exception {
        try (Scene scene = new Scene().about("Only when all givers are done, next returns nothing.")) {
            LastCart handOver = new LastCart(new ArrayBlockingQueue<>(8), 2, 2);
            SceneGopher<List<String>> taker = scene.ask(() -> takeAll(handOver));

            handOver.done();
            assertWaits(taker, "One of two givers was done");
            giveAll(handOver, 2);

            assertThat(taker.awaitResult())
                    .withFailMessage(
                            "One giver was done before, the other one passed carts 1 and 2. These came: %s.",
                            taker.awaitResult())
                    .containsExactly("cart 1", "cart 2");
            assertAllHear(List.of(scene.ask(handOver::next)));
        }
    }

    @Test
    void loses_no_cart_among_several_givers_and_takers() throws Exception {
        try (Scene scene = new Scene().about("Each cart is taken once, and then each taker learns of the end.")) {
            LastCart handOver = new LastCart(new ArrayBlockingQueue<>(2), 2, 3);
            List<SceneGopher<List<String>>> takers = IntStream.range(0, 3)
                    .mapToObj(i -> scene.ask(() -> takeAll(handOver)))
                    .toList();
            for (int giver = 0; giver < 2; giver++) {
                scene.start(() -> giveAll(handOver, 100));
            }

            List<String> taken = new ArrayList<>();
            for (SceneGopher<List<String>> taker : takers) {
                taken.addAll(taker.awaitResult());
            }

            scene.awaitEnd();
            assertThat(taken)
                    .withFailMessage("Two givers passed 100 carts each; three takers came home with %d.", taken.size())
                    .hasSize(200);
            assertThat(taken.stream().distinct())
                    .withFailMessage("Of carts 1 to 100, which came twice each, some came more often than others.")
                    .hasSize(100);
        }
    }

    @Test
    void does_not_take_an_empty_cart_for_the_end() throws Exception {
        try (Scene scene = new Scene().about("An empty cart is a cart like any other.")) {
            LastCart handOver = new LastCart(new ArrayBlockingQueue<>(4), 1, 1);
            Cart empty = new Cart("cart A", 1);
            Cart another = new Cart("cart B", 1);
            handOver.pass(empty);
            handOver.pass(another);

            List<Cart> first = handOver.next().stream().toList();
            List<Cart> second = handOver.next().stream().toList();

            assertThat(List.of(first, second))
                    .withFailMessage("Two empty carts, A and B, were passed. These came: %s and %s.", first, second)
                    .containsExactly(List.of(empty), List.of(another));
        }
    }

    @Test
    void an_interrupted_taker_loses_no_cart() throws Exception {
        try (Scene scene = new Scene().about("A taker that is interrupted while it waits learns it.")) {
            LastCart handOver = new LastCart(new ArrayBlockingQueue<>(4), 1, 2);
            SceneGopher<Optional<Cart>> other = scene.ask(handOver::next);
            assertWaits(other, "There was no cart yet, and the giver was not done");
            SceneGopher<Optional<Cart>> taker = scene.dare(handOver::next);
            taker.awaitRest();

            taker.thread().interrupt();

            Throwable thrown = taker.awaitThrown();
            assertThat(thrown)
                    .withFailMessage(
                            "A taker was interrupted while it waited; it heard %s.",
                            thrown == null ? "nothing" : "this: " + thrown)
                    .isInstanceOf(InterruptedException.class);
            handOver.pass(loaded("cart A"));
            assertThat(other.awaitResult())
                    .withFailMessage("Cart A came after the interrupt, and the other taker did not get it.")
                    .isPresent();

            // It asks again, as the other one does, and both hear of the end.
            scene.start(handOver::done).awaitRest();
            assertAllHear(List.of(scene.ask(handOver::next), scene.ask(handOver::next)));
        }
    }

    @Test
    void an_interrupt_at_the_last_moment_loses_nothing() throws Exception {
        try (Scene scene = new Scene().about("An interrupt loses neither a cart nor the news of the end.")) {
            LastCartTestPlace place = new LastCartTestPlace(4);
            LastCart handOver = new LastCart(place, 1, 3);

            // Interrupted just as it takes the cart: it has the cart then, or another one gets it.
            handOver.pass(loaded("cart A"));
            place.interrupting.set(true);
            SceneGopher<Optional<Cart>> taker = scene.dare(handOver::next);
            Optional<Cart> cart = taker.awaitThrown() == null
                    ? taker.awaitResult()
                    : scene.ask(handOver::next).awaitResult();
            assertThat(cart)
                    .withFailMessage("Cart A was passed, and the end came first.")
                    .isPresent();

            // Interrupted just as it learns of the end: the two others have to hear of it all the same.
            handOver.done();
            place.interrupting.set(true);
            scene.dare(handOver::next).awaitThrown();
            assertAllHear(List.of(scene.ask(handOver::next), scene.ask(handOver::next)));
        }
    }

    private static void giveAll(LastCart handOver, int carts) throws InterruptedException {
        for (int i = 1; i <= carts; i++) {
            handOver.pass(loaded("cart " + i));
        }
        handOver.done();
    }

    private static Cart loaded(String name) {
        Cart cart = new Cart(name, 1);
        cart.load(new Book(1));
        return cart;
    }

    private static List<String> takeAll(LastCart handOver) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        for (Optional<Cart> next = handOver.next(); next.isPresent(); next = handOver.next()) {
            taken.add(next.get().name());
        }
        return taken;
    }

    private static List<SceneGopher<Optional<Cart>>> takers(Scene scene, LastCart handOver) {
        return IntStream.range(0, 3).mapToObj(i -> scene.ask(handOver::next)).toList();
    }

    /** A taker whom nobody tells waits for ever. */
    private static void assertAllHear(List<SceneGopher<Optional<Cart>>> takers) throws InterruptedException {
        for (SceneGopher<Optional<Cart>> taker : takers) {
            assertThat(taker.awaitResult())
                    .withFailMessage("No cart was passed, and %s got one.", taker.name())
                    .isEmpty();
        }
    }

    private static void assertWaits(SceneGopher<?> gopher, String situation) throws InterruptedException {
        Rest rest = gopher.awaitRest();
        assertThat(rest)
                .withFailMessage(
                        rest == Rest.BUSY
                                ? situation + ": the taker runs round and round instead of waiting."
                                : situation + ", and the taker did not wait.")
                .isIn(Rest.WAITING, Rest.SLEEPING);
    }
}
