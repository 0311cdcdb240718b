package gophers.concurrent.ex07;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.NamedLock;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.Arrays;
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
        // The least of all numbers is not less by a difference, which an int cannot hold.
        for (int number : List.of(2, Integer.MIN_VALUE)) {
            try (Scene scene =
                    new Scene().about("Each swap comes to its end, also when others go the other way round.")) {
                SharedCart a = cart(scene, 0, "cart A", 2, 1, 2);
                SharedCart b = cart(scene, number, "cart B", 2, 3, 4);
                CartSwap swap = new CartSwap();
                Gate between = scene.gate("between its two carts");
                lock(a).holdAt(between);
                lock(b).holdAt(between);

                // One has got its first cart. The other one gets its first, too, or has to wait for it.
                scene.start(() -> swap.swap(a, b)).awaitRest();
                scene.start(() -> swap.swap(b, a)).awaitRest();
                between.open();

                scene.awaitEnd();
                assertLoads("Two gophers swapped the same two carts", a, List.of(1, 2), b, List.of(3, 4));
            }
        }
    }

    @Test
    void waits_for_a_cart_that_somebody_else_uses() throws Exception {
        for (boolean firstOne : List.of(true, false)) {
            try (Scene scene = new Scene().about("A cart is touched only by a gopher that holds its lock.")) {
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

            b.lock().unlock();
            waiting.awaitEnd();
            assertLoads("Carts A and B were swapped while others were", a, List.of(2), b, List.of(1));
            assertLoads("Carts C and D were swapped while others were", c, List.of(4), d, List.of(3));
        }
    }

    @Test
    void leaves_all_as_it_is_when_a_load_does_not_fit() throws Exception {
        try (Scene scene = new Scene()) {
            SharedCart small = cart(scene, 1, "cart A", 1, 1);
            SharedCart large = cart(scene, 2, "cart B", 3, 2, 3);
            for (List<SharedCart> pair : List.of(List.of(small, large), List.of(large, small))) {
                Throwable thrown =
                        scene.dare(() -> swapped(pair.get(0), pair.get(1))).awaitThrown();

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
            SharedCart a = cart(scene, 1, "cart A", 3, 1);
            SharedCart b = cart(scene, 2, "cart B", 2, 2);
            a.lock().lock();
            SceneGopher<Void> gopher = scene.dare(() -> swapped(a, b));
            gopher.awaitRest();
            a.cart().load(new Book(8));
            a.cart().load(new Book(9));
            a.lock().unlock();

            Throwable thrown = gopher.awaitThrown();

            String situation = "While the swap waited, cart A was filled so that its load no longer fits onto cart B";
            assertThat(thrown)
                    .withFailMessage("%s, and swap ended with %s.", situation, thrown)
                    .isInstanceOf(IllegalArgumentException.class);
            assertLoads(situation, a, List.of(1, 8, 9), b, List.of(2));
        }
    }

    @Test
    void swaps_what_fits_when_it_holds_both_carts() throws Exception {
        try (Scene scene = new Scene()) {
            SharedCart a = cart(scene, 1, "cart A", 3, 1, 2, 3);
            SharedCart b = cart(scene, 2, "cart B", 2, 4);
            a.lock().lock();
            SceneGopher<Void> gopher = scene.dare(() -> swapped(a, b));
            gopher.awaitRest();
            a.cart().unload();
            a.cart().load(new Book(1));
            a.lock().unlock();

            Throwable thrown = gopher.awaitThrown();

            String situation =
                    "While the swap waited, two books were taken off cart A, so that its load fits onto cart B";
            assertThat(thrown)
                    .withFailMessage("%s, and swap ended with %s.", situation, thrown)
                    .isNull();
            assertLoads(situation, a, List.of(4), b, List.of(1));
        }
    }

    @Test
    void an_interrupted_gopher_leaves_all_as_it_is() throws Exception {
        // Either may be locked first: by its number, by its place, or by a hash code, which is new each time.
        for (int time = 1; time <= ORDERS; time++) {
            boolean firstOne = time % 2 == 1;
            try (Scene scene = new Scene().about("A gopher interrupted while it waits gets an InterruptedException.")) {
                SharedCart a = cart(scene, 1, "cart A", 2, 1, 2);
                SharedCart b = cart(scene, 2, "cart B", 2, 3, 4);
                SharedCart used = firstOne ? a : b;
                used.lock().lock();
                SceneGopher<Void> gopher = scene.dare(() -> swapped(a, b));
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

    private static SharedCart cart(Scene scene, int number, String name, int capacity, int... books) {
        Cart cart = new Cart(name, capacity);
        Arrays.stream(books).forEach(book -> cart.load(new Book(book)));
        return new SharedCart(number, cart, scene.lock(name));
    }

    private static NamedLock lock(SharedCart cart) {
        return (NamedLock) cart.lock();
    }

    private static Void swapped(SharedCart one, SharedCart other) throws InterruptedException {
        new CartSwap().swap(one, other);
        return null;
    }

    /** Whoever waits for the one cart may hold the other one, or else must not have touched it. */
    private static void assertNothingHalfDone(SharedCart free, SharedCart used) {
        if (free.lock().tryLock()) {
            assertThat(free.cart().size())
                    .withFailMessage(
                            "A swap waits for %s and has let %s go; there lie %d books instead of 2.",
                            used, free, free.cart().size())
                    .isEqualTo(2);
            free.lock().unlock();
        }
    }

    private static void assertLetGo(String situation, SharedCart... carts) {
        for (SharedCart cart : carts) {
            assertThat(lock(cart).isFree())
                    .withFailMessage("%s; the gopher has gone, and still holds the lock of %s.", situation, cart)
                    .isTrue();
        }
    }

    private static void assertLoads(
            String situation, SharedCart one, List<Integer> onOne, SharedCart other, List<Integer> onOther) {
        List<Integer> foundOnOne = load(one);
        List<Integer> foundOnOther = load(other);
        assertThat(List.of(foundOnOne, foundOnOther))
                .withFailMessage(
                        "%s: books %s should lie on %s and %s on %s now, not %s and %s.",
                        situation, onOne, one, onOther, other, foundOnOne, foundOnOther)
                .isEqualTo(List.of(onOne, onOther));
    }

    /** Looks what lies on the cart, and leaves it there. */
    private static List<Integer> load(SharedCart cart) {
        List<Book> books = cart.cart().unload();
        books.forEach(cart.cart()::load);
        return books.stream().map(Book::number).toList();
    }
}
