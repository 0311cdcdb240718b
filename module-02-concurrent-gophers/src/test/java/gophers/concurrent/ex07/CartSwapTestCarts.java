package gophers.concurrent.ex07;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.NamedLock;
import gophers.grader.schedule.Scene;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.SharedCart;
import java.util.Arrays;
import java.util.List;

/** Carts whose locks a diagnosis calls by their names, and what must lie on them. */
final class CartSwapTestCarts {

    private CartSwapTestCarts() {}

    static SharedCart cart(Scene scene, int number, String name, int capacity, int... books) {
        return new SharedCart(number, loaded(name, capacity, books), scene.lock(name));
    }

    static Cart loaded(String name, int capacity, int... books) {
        Cart cart = new Cart(name, capacity);
        Arrays.stream(books).forEach(book -> cart.load(new Book(book)));
        return cart;
    }

    static NamedLock lock(SharedCart cart) {
        return (NamedLock) cart.lock();
    }

    /** Whoever waits for the one cart may hold the other one, or else must not have touched it. */
    static void assertNothingHalfDone(SharedCart free, SharedCart used) {
        if (free.lock().tryLock()) {
            assertThat(free.cart().size())
                    .withFailMessage(
                            "A swap waits for %s and has let %s go; there lie %d books instead of 2.",
                            used, free, free.cart().size())
                    .isEqualTo(2);
            free.lock().unlock();
        }
    }

    static void assertLetGo(String situation, SharedCart... carts) {
        for (SharedCart cart : carts) {
            assertThat(lock(cart).isFree())
                    .withFailMessage("%s; the gopher has gone, and still holds the lock of %s.", situation, cart)
                    .isTrue();
        }
    }

    static void assertLoads(
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
