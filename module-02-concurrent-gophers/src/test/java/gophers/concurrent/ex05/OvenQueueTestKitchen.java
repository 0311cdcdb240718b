package gophers.concurrent.ex05;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Yard;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** An oven with a gate inside, and a queue in front of it. Cart 1 has book 1 on it, and so on. */
final class OvenQueueTestKitchen {

    final Gate gate;
    final Yard yard;
    private final OvenQueue queue;

    OvenQueueTestKitchen(Scene scene) {
        this(scene, null);
    }

    /** @param failure how gopher-1's burn ends, or null if well */
    OvenQueueTestKitchen(Scene scene, Throwable failure) {
        gate = scene.gate("inside the oven");
        yard = Yard.with(List.of(), step -> {
            gate.pass();
            if (failure != null && Thread.currentThread().getName().equals("gopher-1")) {
                fail(failure);
            }
        });
        queue = new OvenQueue(yard.oven());
    }

    /** Throws what it is given, whatever the compiler thinks of it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }

    /** Returns what a gopher does that comes with the cart. */
    Callable<Boolean> burn(int number, Duration patience) {
        return () -> queue.burn(loaded(number), patience);
    }

    /** Returns what one does that comes back at once: the second cart is loaded before it burns the first. */
    Callable<Boolean> burnTwice(int first, int second, Duration patience) {
        return burnTwice(first, patience, second, patience);
    }

    Callable<Boolean> burnTwice(int first, Duration patience, int second, Duration later) {
        return () -> {
            Cart one = loaded(first);
            Cart other = loaded(second);
            return queue.burn(one, patience) && queue.burn(other, later);
        };
    }

    private Cart loaded(int number) {
        Cart cart = yard.cart("cart " + number, 1);
        cart.load(new Book(number));
        return cart;
    }

    /** Asserts which carts were burned, in which order, and that nobody got into anybody's way. */
    void assertBurned(Integer... carts) {
        assertBurnedFirst(carts);
        assertThat(yard.oven().burned())
                .withFailMessage(
                        "%d carts should be burned; %d were.",
                        carts.length, yard.oven().burned().size())
                .hasSameSizeAs(carts);
    }

    /** The same for those who come first; in which order the others burn is not looked at. */
    void assertBurnedFirst(Integer... carts) {
        assertThat(yard.journal().violations())
                .withFailMessage(
                        "%s",
                        yard.journal().violations().stream()
                                .map(violation -> violation.what() + ".")
                                .toList())
                .isEmpty();
        List<Integer> burned = yard.oven().burned().stream().map(Book::number).toList();
        assertThat(burned)
                .withFailMessage(
                        "The carts should be burned in the order %s; they were in the order %s.",
                        Arrays.asList(carts), burned)
                .startsWith(carts);
    }
}
