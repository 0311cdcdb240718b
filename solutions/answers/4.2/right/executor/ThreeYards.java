package gophers.parallel.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with an executor, and the futures asked one after the other")
public final class ThreeYards {

    public record OwnYard(Pile pile, Cart cart, Road road, Oven oven) {}

    private final ThreadFactory threads;

    public ThreeYards(ThreadFactory threads) {
        this.threads = threads;
    }

    public long burnAll(List<OwnYard> yards) throws InterruptedException, ExecutionException {
        try (ExecutorService gophers = Executors.newThreadPerTaskExecutor(threads)) {
            List<Future<Long>> results = new ArrayList<>();
            for (OwnYard yard : yards) {
                results.add(gophers.submit(() -> work(yard)));
            }
            long total = 0;
            for (Future<Long> result : results) {
                total += result.get();
            }
            // close() waits for those that are still at work when a result was a failure.
            return total;
        }
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
