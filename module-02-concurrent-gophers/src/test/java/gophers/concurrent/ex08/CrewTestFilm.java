package gophers.concurrent.ex08;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Yard;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** A whole yard to look at, with a pile and an oven that let one gopher in at a time, in the order of their coming. */
final class CrewTestFilm {

    private CrewTestFilm() {}

    static Crew crew(Yard yard, int gophers, ThreadFactory threads) {
        List<Cart> carts = IntStream.rangeClosed(1, gophers)
                .mapToObj(i -> yard.cart("cart " + i, 1))
                .toList();
        ReentrantLock atOven = new ReentrantLock(true);
        Oven oven = cart -> {
            atOven.lockInterruptibly();
            try {
                yard.oven().burn(cart);
            } finally {
                atOven.unlock();
            }
        };
        return new Crew(new GuardedPile(yard.pile()), yard.road(), oven, carts, threads);
    }

    private static final class GuardedPile implements Pile {
        private final ReentrantLock lock = new ReentrantLock(true);
        private final Pile pile;

        GuardedPile(Pile pile) {
            this.pile = pile;
        }

        @Override
        public Optional<Book> take() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                return pile.take();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void putBack(Book book) {
            lock.lock();
            try {
                pile.putBack(book);
            } finally {
                lock.unlock();
            }
        }
    }
}
