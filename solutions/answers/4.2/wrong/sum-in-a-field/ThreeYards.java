package gophers.parallel.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

@WrongAnswer(
        bug = "the sum is a field of the object, and not of the call",
        looksLike = "right on the first day; on the second the books of the first are counted once more",
        caughtBy = "remembers nothing of the day before",
        says = "burnAll() says for today")
public final class ThreeYards {

    public record OwnYard(Pile pile, Cart cart, Road road, Oven oven) {}

    private final ThreadFactory threads;
    private final LongAdder burned = new LongAdder();

    public ThreeYards(ThreadFactory threads) {
        this.threads = threads;
    }

    public long burnAll(List<OwnYard> yards) throws InterruptedException, ExecutionException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(yards.size());
        for (OwnYard yard : yards) {
            threads.newThread(() -> {
                        try {
                            burned.add(work(yard));
                        } catch (Throwable thrown) {
                            failure.compareAndSet(null, thrown);
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        done.await();
        if (failure.get() != null) {
            throw new ExecutionException(failure.get());
        }
        return burned.sum();
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
