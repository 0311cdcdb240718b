package gophers.concurrent.ex07;

import static gophers.concurrent.ex07.CartSwapTestCarts.assertLetGo;
import static gophers.concurrent.ex07.CartSwapTestCarts.assertLoads;
import static gophers.concurrent.ex07.CartSwapTestCarts.assertNothingHalfDone;
import static gophers.concurrent.ex07.CartSwapTestCarts.cart;
import static gophers.concurrent.ex07.CartSwapTestCarts.loaded;
import static gophers.concurrent.ex07.CartSwapTestCarts.lock;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Book;
import gophers.yard.SharedCart;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.7", title = "Two carts change loads", points = 4)
class CartSwapTest {
    private static final int ORDERS = 10;

    @Test
    void swaps_the_loads_in_their_order() throws Exception {
        try (Scene scene = new Scene()) {
            SharedCart a = cart(scene, 1, "cart A", 3, 1, 2, 3);
            SharedCart b = cart(scene, 2, "cart B", 3, 4);

            new CartSwap().swap(a, b);
            assertLoads("Books 1, 2, 3 were on cart A and book 4 on cart B", a, List.of(4), b, List.of(1, 2, 3));
            new CartSwap().swap(b, b);
            assertLoads("Cart B was swapped with itself", a, List.of(4), b, List.of(1, 2, 3));
            assertLetGo("Cart A was swapped with cart B, which was then swapped with itself", a, b);
        }
    }

    @Test
    void comes_to_its_end_when_others_swap_the_other_way_round() throws Exception {
        try (Scene scene = new Scene().about("Each swap comes to its end, also when others go the other way round.")) {
            // The least of all numbers is not less by a difference, which an int cannot hold.
            for (int number : List.of(2, Integer.MIN_VALUE)) {
                CartSwap swap = new CartSwap();
                swapBothWays(
                        scene, swap, swap, cart(scene, 0, "cart A", 2, 1, 2), cart(scene, number, "cart B", 2, 3, 4));
            }
        }
    }

    @Test
    void comes_to_its_end_when_both_carts_have_one_name() throws Exception {
        try (Scene scene = new Scene()
                .about("Each swap comes to its end. Carts differ by their numbers; their names may be the same.")) {
            CartSwap swap = new CartSwap();
            swapBothWays(
                    scene,
                    swap,
                    swap,
                    new SharedCart(1, loaded("cart", 2, 1, 2), scene.lock("cart A")),
                    new SharedCart(2, loaded("cart", 2, 3, 4), scene.lock("cart B")));
        }
    }

    @Test
    void comes_to_its_end_when_others_have_a_swap_of_their_own() throws Exception {
        try (Scene scene = new Scene()
                .about("Each swap comes to its end, also when others swap by another object of the class.")) {
            swapBothWays(
                    scene,
                    new CartSwap(),
                    new CartSwap(),
                    cart(scene, 1, "cart A", 2, 1, 2),
                    cart(scene, 2, "cart B", 2, 3, 4));
        }
    }

    private static void swapBothWays(Scene scene, CartSwap mine, CartSwap theirs, SharedCart a, SharedCart b)
            throws InterruptedException {
        Gate between = scene.gate("between its two carts");
        lock(a).holdAt(between);
        lock(b).holdAt(between);

        // One has got its first cart. The other one gets its first, too, or has to wait for it.
        SceneGopher<Void> one = scene.start(() -> mine.swap(a, b));
        one.awaitRest();
        SceneGopher<Void> other = scene.start(() -> theirs.swap(b, a));
        other.awaitRest();
        // Whoever has only tried lets its cart go, takes it anew, and is held with it once more.
        between.letOne();
        one.awaitRest();
        between.letOne();
        other.awaitRest();
        between.open();

        scene.awaitEnd();
        assertLoads("Two gophers swapped the same two carts", a, List.of(1, 2), b, List.of(3, 4));
    }

    @Test
    void waits_for_a_cart_that_somebody_else_uses() throws Exception {
        try (Scene scene = new Scene().about("A cart is touched only by a gopher that holds its lock.")) {
            for (boolean firstOne : List.of(true, false)) {
                SharedCart a = cart(scene, 1, "cart A", 3, 1, 2);
                SharedCart b = cart(scene, 2, "cart B", 3, 3, 4);
                SharedCart used = firstOne ? a : b;
                SharedCart free = firstOne ? b : a;
                used.lock().lock();

                SceneGopher<Void> gopher = scene.start(() -> new CartSwap().swap(a, b));
                Rest rest = gopher.awaitRest();
                assertThat(rest)
                        .withFailMessage("Somebody held the lock of %s, and a swap with it did not wait.", used)
                        .isNotEqualTo(Rest.ENDED);
                assertNothingHalfDone(free, used);
                used.cart().load(new Book(9));
                used.lock().unlock();
                gopher.awaitEnd();

                assertLoads(
                        "Book 9 was loaded onto " + used + " while the swap waited for it",
                        a,
                        firstOne ? List.of(3, 4) : List.of(3, 4, 9),
                        b,
                        firstOne ? List.of(1, 2, 9) : List.of(1, 2));
            }
        }
    }

    @Test
    void keeps_nobody_waiting_who_swaps_other_carts() throws Exception {
        try (Scene scene = new Scene().about("Two swaps that have no cart in common do not wait for one another.")) {
            SharedCart a = cart(scene, 1, "cart A", 1, 1);
            SharedCart b = cart(scene, 2, "cart B", 1, 2);
            SharedCart c = cart(scene, 3, "cart C", 1, 3);
            SharedCart d = cart(scene, 4, "cart D", 1, 4);
            CartSwap swap = new CartSwap();
            b.lock().lock();
            SceneGopher<Void> waiting = scene.start(() -> swap.swap(a, b));
            waiting.awaitRest();

            scene.start(() -> swap.swap(d, c)).awaitEnd();
            assertLoads("Carts C and D were swapped while others were", c, List.of(4), d, List.of(3));

            c.lock().lock();
            SceneGopher<Void> waitingToo = scene.start(() -> swap.swap(d, c));
            waitingToo.awaitRest();
            c.lock().unlock();
            waitingToo.awaitEnd();
            assertLoads("Carts C and D were swapped for the second time", c, List.of(3), d, List.of(4));

            b.lock().unlock();
            waiting.awaitEnd();
            assertLoads("Carts A and B were swapped while others were", a, List.of(2), b, List.of(1));
        }
    }

    @Test
    void lets_all_go_on_who_waited_for_its_carts() throws Exception {
        try (Scene scene = new Scene().about("Whoever needs two carts needs both locks.")) {
            SharedCart a = cart(scene, 1, "cart A", 1, 1);
            SharedCart b = cart(scene, 2, "cart B", 1, 2);
            SharedCart c = cart(scene, 3, "cart C", 1, 3);
            SharedCart d = cart(scene, 4, "cart D", 1, 4);
            CartSwap swap = new CartSwap();
            Gate taking = scene.gate("taking cart A or cart B");
            // It has to wait at first, and is held when both carts are in its hands, in whatever order it takes them.
            b.lock().lock();
            scene.start(() -> swap.swap(a, b)).awaitRest();
            lock(a).holdAt(taking);
            lock(b).holdAt(taking);
            b.lock().unlock();
            taking.awaitArrival();
            for (int taken = 2; lock(a).isFree() || lock(b).isFree(); taken++) {
                taking.letOne();
                taking.awaitArrivals(taken);
            }

            scene.about("Two swaps that have no cart in common do not wait for one another, even if one has to wait.");
            c.lock().lock();
            scene.start(() -> swap.swap(a, c)).awaitRest();
            SceneGopher<Void> next = scene.start(() -> swap.swap(b, d));
            next.awaitRest();
            taking.open();
            next.awaitEnd();

            c.lock().unlock();
            scene.awaitEnd();
            assertLoads("Carts A and B, A and C, B and D were swapped", a, List.of(3), c, List.of(2));
            assertLoads("Carts A and B, A and C, B and D were swapped", b, List.of(4), d, List.of(1));
        }
    }

    @Test
    void leaves_all_as_it_is_when_a_load_does_not_fit() throws Exception {
        try (Scene scene =
                new Scene().about("However a swap ends, its gopher holds neither lock more often than before.")) {
            CartSwap swap = new CartSwap();
            SharedCart small = cart(scene, 1, "cart A", 1, 1);
            SharedCart large = cart(scene, 2, "cart B", 3, 2, 3);
            for (List<SharedCart> pair : List.of(List.of(small, large), List.of(large, small))) {
                Throwable thrown = scene.dare(() -> swapped(swap, pair.get(0), pair.get(1)))
                        .awaitThrown();

                assertThat(thrown)
                        .withFailMessage("Two books were to go onto a cart for one, and swap ended with %s.", thrown)
                        .isInstanceOf(IllegalArgumentException.class);
                assertLetGo("A load did not fit", small, large);
                assertLoads("A load did not fit", small, List.of(1), large, List.of(2, 3));
            }
        }
    }

    @Test
    void measures_the_loads_when_it_holds_both_carts() throws Exception {
        try (Scene scene = new Scene()) {
            for (int number : List.of(1, 3)) {
                SharedCart used = cart(scene, number, "cart A", 3, 1);
                SharedCart free = cart(scene, 2, "cart B", 2, 2);
                used.lock().lock();
                SceneGopher<Void> gopher = scene.dare(() -> swapped(new CartSwap(), used, free));
                gopher.awaitRest();
                used.cart().load(new Book(8));
                used.cart().load(new Book(9));
                used.lock().unlock();

                Throwable thrown = gopher.awaitThrown();

                String situation =
                        "While the swap waited, cart A was filled so that its load no longer fits onto cart B";
                assertThat(thrown)
                        .withFailMessage("%s, and swap ended with %s.", situation, thrown)
                        .isInstanceOf(IllegalArgumentException.class);
                assertLoads(situation, used, List.of(1, 8, 9), free, List.of(2));
            }
        }
    }

    @Test
    void swaps_what_fits_when_it_holds_both_carts() throws Exception {
        try (Scene scene = new Scene()) {
            for (int number : List.of(1, 3)) {
                SharedCart used = cart(scene, number, "cart A", 3, 1, 2, 3);
                SharedCart free = cart(scene, 2, "cart B", 2, 4);
                used.lock().lock();
                SceneGopher<Void> gopher = scene.dare(() -> swapped(new CartSwap(), used, free));
                gopher.awaitRest();
                used.cart().unload();
                used.cart().load(new Book(1));
                used.lock().unlock();

                Throwable thrown = gopher.awaitThrown();

                String situation =
                        "While the swap waited, two books were taken off cart A, so that its load fits onto cart B";
                assertThat(thrown)
                        .withFailMessage("%s, and swap ended with %s.", situation, thrown)
                        .isNull();
                assertLoads(situation, used, List.of(4), free, List.of(1));
            }
        }
    }

    @Test
    void an_interrupted_gopher_leaves_all_as_it_is() throws Exception {
        try (Scene scene = new Scene().about("A gopher interrupted while it waits gets an InterruptedException.")) {
            // Either may be locked first: by its number, by its place, or by a hash code, which is new each time.
            for (int time = 1; time <= ORDERS; time++) {
                SharedCart a = cart(scene, 1, "cart A", 2, 1, 2);
                SharedCart b = cart(scene, 2, "cart B", 2, 3, 4);
                SharedCart used = time % 2 == 1 ? a : b;
                used.lock().lock();
                SceneGopher<Void> gopher = scene.dare(() -> swapped(new CartSwap(), a, b));
                gopher.awaitRest();

                gopher.thread().interrupt();
                Throwable thrown = gopher.awaitThrown();

                String situation = "A gopher was interrupted while it waited for " + used;
                assertThat(thrown)
                        .withFailMessage("%s; it heard this: %s.", situation, thrown)
                        .isInstanceOf(InterruptedException.class);
                used.lock().unlock();
                assertLetGo(situation, a, b);
                assertLoads(situation, a, List.of(1, 2), b, List.of(3, 4));
            }
        }
    }

    @Test
    void swaps_again_after_an_interrupt() throws Exception {
        try (Scene scene = new Scene().about("Each swap comes to its end, also after one that was interrupted.")) {
            for (boolean firstOne : List.of(true, false)) {
                SharedCart a = cart(scene, 1, "cart A", 2, 1, 2);
                SharedCart b = cart(scene, 2, "cart B", 2, 3, 4);
                SharedCart used = firstOne ? a : b;
                CartSwap swap = new CartSwap();
                used.lock().lock();
                SceneGopher<Void> gopher = scene.dare(() -> swapped(swap, a, b));
                gopher.awaitRest();
                gopher.thread().interrupt();
                gopher.awaitThrown();

                // The next one has to wait as well, before the cart is let go.
                SceneGopher<Void> next = scene.start(() -> swap.swap(a, b));
                next.awaitRest();
                used.lock().unlock();

                next.awaitEnd();
            }
        }
    }

    private static Void swapped(CartSwap swap, SharedCart one, SharedCart other) throws InterruptedException {
        swap.swap(one, other);
        return null;
    }
}
