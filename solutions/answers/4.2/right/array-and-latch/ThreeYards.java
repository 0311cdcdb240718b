package gophers.parallel.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a place for each gopher in an array, and a latch that makes it visible")
public final class ThreeYards {

    public record OwnYard(Pile pile, Cart cart, Road road, Oven oven) {}

    private final ThreadFactory threads;

    public ThreeYards(ThreadFactory threads) {
        this.threads = threads;
    }

    public long burnAll(List<OwnYard> yards) throws InterruptedException, ExecutionException {
        long[] burned = new long[yards.size()];
        Throwable[] failures = new Throwable[yards.size()];
        CountDownLatch done = new CountDownLatch(yards.size());
        for (int i = 0; i < yards.size(); i++) {
            int mine = i;
            threads.newThread(() -> {
                        try {
                            burned[mine] = work(yards.get(mine));
                        } catch (Throwable thrown) {
                            failures[mine] = thrown;
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        done.await();
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new ExecutionException(failure);
            }
        }
        return Arrays.stream(burned).sum();
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
