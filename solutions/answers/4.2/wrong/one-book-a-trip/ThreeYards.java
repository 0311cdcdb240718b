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
        bug = "it looks once, where it should look as long as there is room: if for while",
        looksLike = "all books are burned, in twice as many trips",
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
            yard.road().carry(yard.cart());
            int books = yard.cart().size();
            yard.oven().burn(yard.cart());
            burned += books;
            yard.road().comeBack(yard.cart());
        }
        return burned;
    }

    /** Returns whether there is anything to carry. */
    private static boolean load(OwnYard yard) throws InterruptedException {
        if (!yard.cart().isFull()) {
            Optional<Book> book = yard.pile().take();
            book.ifPresent(yard.cart()::load);
        }
        return !yard.cart().isEmpty();
    }
}
