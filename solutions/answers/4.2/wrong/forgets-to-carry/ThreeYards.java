package gophers.parallel.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the cart is burned where it is loaded: nobody carries it",
        looksLike = "all books are burned, and a step of the trip is missing in the journal",
        caughtBy = "makes whole trips with full carts",
        says = "Three books, and a cart for two")
public final class ThreeYards {

    public record OwnYard(Pile pile, Cart cart, Road road, Oven oven) {}

    /** One gopher and all that is its own. Plain fields: whoever reads them has joined the thread that wrote them. */
    private static final class Gopher implements Runnable {
        private final OwnYard yard;
        private long burned;
        private Throwable failure;

        Gopher(OwnYard yard) {
            this.yard = yard;
        }

        @Override
        public void run() {
            try {
                burned = work(yard);
            } catch (Throwable thrown) {
                failure = thrown;
            }
        }
    }

    private final ThreadFactory threads;

    public ThreeYards(ThreadFactory threads) {
        this.threads = threads;
    }

    public long burnAll(List<OwnYard> yards) throws InterruptedException, ExecutionException {
        List<Gopher> gophers = new ArrayList<>();
        List<Thread> started = new ArrayList<>();
        for (OwnYard yard : yards) {
            Gopher gopher = new Gopher(yard);
            Thread thread = threads.newThread(gopher);
            gophers.add(gopher);
            started.add(thread);
            thread.start();
        }
        for (Thread thread : started) {
            thread.join();
        }

        long total = 0;
        Throwable failure = null;
        for (Gopher gopher : gophers) {
            total += gopher.burned;
            if (failure == null) {
                failure = gopher.failure;
            }
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return total;
    }

    private static long work(OwnYard yard) throws InterruptedException {
        long burned = 0;
        while (load(yard)) {
            int books = yard.cart().size();
            yard.oven().burn(yard.cart());
            burned += books;
            yard.road().comeBack(yard.cart());
        }
        return burned;
    }

    /** Returns whether there is anything to carry. */
    private static boolean load(OwnYard yard) throws InterruptedException {
        while (!yard.cart().isFull()) {
            Optional<Book> book = yard.pile().take();
            if (book.isEmpty()) {
                break;
            }
            yard.cart().load(book.get());
        }
        return !yard.cart().isEmpty();
    }
}
