package gophers.concurrent.ex06;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Cart;
import gophers.yard.FireWentOutException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.6", title = "A park of carts", points = 3)
class CartParkTest {

    /** So often a gopher that was just woken is overtaken: each time it is the likely order, and once is enough. */
    private static final int OVERTAKINGS = 10;

    @Test
    void lets_as_many_go_out_as_there_are_carts() throws Exception {
        try (Scene scene = new Scene().about("As many gophers as there are carts can have one at once.")) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"), cart("B"), cart("C"));
            CartPark park = new CartPark(shed);
            Meeting road = scene.meeting("on the road with a cart", 3);

            SceneGopher<Cart> first = scene.ask(() -> trip(park, road::join));
            SceneGopher<Cart> second = scene.ask(() -> trip(park, road::join));
            SceneGopher<Cart> third = scene.ask(() -> trip(park, road::join));

            List<Cart> used = List.of(first.awaitResult(), second.awaitResult(), third.awaitResult());
            assertThat(used)
                    .withFailMessage("Three gophers were out at once, and these were their carts: %s.", used)
                    .doesNotHaveDuplicates();
            assertInShed(shed, 3, "Three gophers are back with three carts");
        }
    }

    @Test
    void makes_the_next_one_wait_until_a_cart_is_back() throws Exception {
        try (Scene scene =
                new Scene().about("While no cart is there, borrow waits; with one that is back it goes on.")) {
            CartPark park = new CartPark(CartParkTestShed.with(scene, cart("A"), cart("B")));
            Cart mine = park.borrow();
            park.borrow();

            SceneGopher<Cart> next = scene.ask(park::borrow);
            assertWaits(next, "Both carts were out, and a third gopher came for one");
            park.bringBack(mine);

            Cart got = next.awaitResult();
            assertThat(got)
                    .withFailMessage("%s came back, and the gopher that waited got %s.", mine, got)
                    .isSameAs(mine);
        }
    }

    @Test
    void lets_one_gopher_at_a_time_into_the_shed() throws Exception {
        try (Scene scene = new Scene().about("One gopher at a time can be in the shed.")) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"), cart("B"), cart("C"));
            CartPark park = new CartPark(shed);
            Cart mine = park.borrow();
            Gate gate = scene.gate("in the shed");
            shed.holdAt(gate);

            // One is held in the shed; meanwhile another one comes to borrow, and a third one brings a cart back.
            scene.ask(park::borrow);
            gate.awaitArrival();
            scene.ask(park::borrow).awaitRest();
            scene.start(() -> park.bringBack(mine)).awaitRest();

            assertThat(shed.most())
                    .withFailMessage("These were in the shed at the same time: %s.", shed.most())
                    .hasSize(1);
            gate.open();
            scene.awaitEnd();
            assertInShed(shed, 1, "Three carts were borrowed, and one is back");
        }
    }

    @Test
    void takes_a_cart_from_whoever_brings_it() throws Exception {
        try (Scene scene = new Scene().about("Whoever brings a cart back need not be the one who borrowed it.")) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"));
            CartPark park = new CartPark(shed);
            Cart borrowed = scene.ask(park::borrow).awaitResult();

            Throwable thrown = catchThrowable(() -> park.bringBack(borrowed));

            assertThat(thrown)
                    .withFailMessage("gopher-1 borrowed cart A, another one brought it, and was told: %s.", thrown)
                    .isNull();
            assertInShed(shed, 1, "Cart A was brought back");
        }
    }

    @Test
    void brings_the_cart_back_when_the_trip_fails() throws Exception {
        try (Scene scene = new Scene()) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"));
            CartPark park = new CartPark(shed);
            for (Throwable failure : List.of(
                    new FireWentOutException("the fire went out"),
                    new InterruptedException("called away on the road"),
                    new IOException("no way through"),
                    new StackOverflowError("too deep a burrow"))) {

                Throwable thrown =
                        scene.dare(() -> trip(park, () -> fail(failure))).awaitThrown();

                assertThat(thrown)
                        .withFailMessage(
                                "A trip ended with %s; the caller of makeTrip heard this: %s.", failure, thrown)
                        .isSameAs(failure);
                assertInShed(shed, 1, "A trip with the only cart ended with " + failure);
            }
        }
    }

    @Test
    void brings_the_cart_back_when_its_gopher_was_interrupted() throws Exception {
        try (Scene scene = new Scene().about("makeTrip brings the cart back; bringBack heeds no interrupt.")) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"));
            CartPark park = new CartPark(shed);

            scene.ask(() -> trip(park, () -> Thread.currentThread().interrupt()))
                    .awaitEnd();

            assertInShed(shed, 1, "A gopher was interrupted at the end of its trip with the only cart");
        }
    }

    @Test
    void refuses_a_cart_that_is_back_already() throws Exception {
        try (Scene scene = new Scene()) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"), cart("B"));
            CartPark park = new CartPark(shed);
            Cart mine = park.borrow();
            park.borrow();
            park.bringBack(mine);

            assertRefused(park, mine, mine + " was brought back a second time");

            assertInShed(shed, 1, "Two carts are out, and one of them was brought back twice");
        }
    }

    @Test
    void takes_a_cart_from_one_of_two_who_bring_it_at_once() throws Exception {
        try (Scene scene = new Scene().about("A cart that is not out cannot be brought back.")) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"), cart("B"));
            CartPark park = new CartPark(shed);
            Cart mine = park.borrow();
            Gate gate = scene.gate("in the shed");
            shed.holdAt(gate);
            Callable<Cart> bring = () -> {
                park.bringBack(mine);
                return mine;
            };

            // One is held in the shed; meanwhile two come with the same cart.
            scene.ask(park::borrow);
            gate.awaitArrival();
            SceneGopher<Cart> one = scene.dare(bring);
            one.awaitRest();
            SceneGopher<Cart> other = scene.dare(bring);
            other.awaitRest();
            gate.open();

            Throwable first = one.awaitThrown();
            Throwable second = other.awaitThrown();
            assertThat(first == null || second == null)
                    .withFailMessage("gopher-2 and gopher-3 both brought %s, and both were sent away.", mine)
                    .isTrue();
            assertIsRefusal(
                    first == null ? second : first,
                    "gopher-2 and gopher-3 both brought " + mine + ", and one of the two");
            scene.awaitEnd();
            assertInShed(shed, 1, "Two carts were out, and two gophers brought one of them at once");
        }
    }

    @Test
    void refuses_a_cart_that_is_not_its_own() throws Exception {
        try (Scene scene = new Scene().about("bringBack refuses a strange cart, and nothing changes.")) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"));
            CartPark park = new CartPark(shed);
            Cart mine = park.borrow();

            assertRefused(park, cart("Z"), "cart Z, which never belonged to the park, was brought to it");
            assertRefused(park, cart("A"), "a strange cart, which is called cart A, too, was brought to it");

            assertInShed(shed, 0, "The only cart is out, and somebody else's was brought");
            SceneGopher<Cart> next = scene.ask(park::borrow);
            assertWaits(next, "The only cart was out, a strange one had been refused, and a gopher came for one");
            park.bringBack(mine);
            next.awaitEnd();
        }
    }

    @Test
    void an_interrupted_gopher_changes_nothing() throws Exception {
        try (Scene scene = new Scene().about("A gopher interrupted while it waits has no cart, and nothing changes.")) {
            for (boolean onTrip : List.of(false, true)) {
                CartPark park = new CartPark(CartParkTestShed.with(scene, cart("A")));
                Callable<Cart> wish = onTrip ? () -> trip(park, () -> {}) : park::borrow;
                Cart mine = park.borrow();
                SceneGopher<Cart> gopher = scene.dare(wish);
                gopher.awaitRest();

                gopher.thread().interrupt();
                Throwable thrown = gopher.awaitThrown();

                assertThat(thrown)
                        .withFailMessage("A gopher was interrupted while it waited for a cart; it heard: %s.", thrown)
                        .isInstanceOf(InterruptedException.class);
                SceneGopher<Cart> next = scene.ask(wish);
                assertWaits(next, "The only cart was out, one who waited was interrupted, and another gopher came");
                park.bringBack(mine);
                next.awaitEnd();
            }
        }
    }

    @Test
    void loses_no_cart_when_one_is_interrupted_before_the_shed() throws Exception {
        try (Scene scene = new Scene().about("Who is interrupted has no cart, and nothing changes for the others.")) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"), cart("B"));
            CartPark park = new CartPark(shed);
            Gate gate = scene.gate("in the shed");
            shed.holdAt(gate);
            scene.ask(park::borrow);
            gate.awaitArrival();
            SceneGopher<Cart> called = scene.dare(park::borrow);
            called.awaitRest();

            called.thread().interrupt();
            called.awaitRest();
            gate.open();

            // It may have borrowed its cart all the same; if not, somebody else can.
            Throwable thrown = called.awaitThrown();
            if (thrown != null) {
                assertThat(thrown)
                        .withFailMessage("A gopher was interrupted before the shed; it heard: %s.", thrown)
                        .isInstanceOf(InterruptedException.class);
                scene.ask(park::borrow);
            }
            scene.awaitEnd();
            assertInShed(shed, 0, "Two carts were borrowed");
        }
    }

    @Test
    void a_cart_is_not_lost_with_one_who_is_called_away() throws Exception {
        try (Scene scene = new Scene().about("One was given the cart and called away: then it is the other one's.")) {
            CartParkTestShed shed = CartParkTestShed.with(scene, cart("A"));
            CartPark park = new CartPark(shed);
            Cart only = park.borrow();
            SceneGopher<Cart> called = scene.dare(park::borrow);
            called.awaitRest();
            Gate gate = scene.gate("in the shed");
            shed.holdAt(gate);

            // Who is held in the shed keeps out the others: behind it the cart comes first, then the interrupt.
            SceneGopher<Cart> other = scene.ask(park::borrow);
            other.awaitRest();
            scene.start(() -> park.bringBack(only)).awaitRest();
            called.thread().interrupt();
            called.awaitRest();
            gate.open();

            Throwable thrown = called.awaitThrown();
            if (thrown == null) {
                // It has got the cart; the other one waits for it.
                park.bringBack(only);
            } else {
                assertThat(thrown)
                        .withFailMessage("A gopher was interrupted while it waited for a cart; it heard: %s.", thrown)
                        .isInstanceOf(InterruptedException.class);
            }
            scene.awaitEnd();
            assertInShed(shed, 0, "The only cart was borrowed");
        }
    }

    @Test
    void a_gopher_that_is_overtaken_waits_on() throws Exception {
        for (int i = 0; i < OVERTAKINGS; i++) {
            try (Scene scene = new Scene().about("Whoever was woken must look again: the cart may be out again.")) {
                CartPark park = new CartPark(CartParkTestShed.with(scene, cart("A")));
                Cart only = park.borrow();
                Gate out = scene.gate("out with the cart");
                out.open();
                Scene.Action wish = () -> {
                    park.borrow();
                    out.pass();
                };
                scene.start(wish).awaitRest();
                scene.start(() -> {
                            park.bringBack(only);
                            wish.run();
                        })
                        .awaitRest();
                out.awaitArrival();

                // One of the two has the cart now, and the other one waits for it.
                park.bringBack(only);
                scene.awaitEnd();
            }
        }
    }

    @Test
    void tells_all_who_can_go_on() throws Exception {
        for (int i = 0; i < OVERTAKINGS; i++) {
            try (Scene scene = new Scene().about("Nobody waits for ever while there is a cart for him.")) {
                CartPark park = new CartPark(CartParkTestShed.with(scene, cart("A"), cart("B")));
                List<Cart> out = List.of(park.borrow(), park.borrow());
                scene.ask(park::borrow).awaitRest();
                scene.ask(park::borrow).awaitRest();

                // The second cart is back before the gopher that was told of the first one has woken up.
                out.forEach(park::bringBack);

                scene.awaitEnd();
            }
        }
    }

    private static Cart cart(String letter) {
        return new Cart("cart " + letter, 1);
    }

    /** Makes a trip and returns the cart that it was made with. */
    private static Cart trip(CartPark park, Scene.Action action) throws InterruptedException {
        Cart[] used = new Cart[1];
        park.makeTrip(cart -> {
            used[0] = cart;
            try {
                action.run();
            } catch (Exception thrown) {
                fail(thrown);
            }
        });
        return used[0];
    }

    /** Throws what it is given, whatever the compiler thinks of it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }

    private static void assertInShed(CartParkTestShed shed, int expected, String situation) {
        assertThat(shed.size())
                .withFailMessage("%s: %d should stand in the shed, and %d do.", situation, expected, shed.size())
                .isEqualTo(expected);
    }

    private static void assertRefused(CartPark park, Cart cart, String situation) {
        assertIsRefusal(catchThrowable(() -> park.bringBack(cart)), situation + ", and bringBack");
    }

    private static void assertIsRefusal(Throwable thrown, String situation) {
        assertThat(thrown)
                .withFailMessage(
                        "%s ended %s, not with an IllegalStateException.",
                        situation, thrown == null ? "as if all were well" : "with " + thrown)
                .isInstanceOf(IllegalStateException.class);
    }

    private static void assertWaits(SceneGopher<?> gopher, String situation) throws InterruptedException {
        Rest rest = gopher.awaitRest();
        assertThat(rest)
                .withFailMessage(
                        switch (rest) {
                            case ENDED -> situation + ": it did not wait.";
                            case BUSY -> situation + ": it runs round and round instead of waiting.";
                            default -> situation + ": it sleeps and looks, sleeps and looks, instead of waiting.";
                        })
                .isEqualTo(Rest.WAITING);
    }
}
