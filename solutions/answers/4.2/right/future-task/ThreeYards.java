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
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a FutureTask a yard: it keeps the result or the failure")
public final class ThreeYards {

    public record OwnYard(Pile pile, Cart cart, Road road, Oven oven) {}

    private final ThreadFactory threads;

    public ThreeYards(ThreadFactory threads) {
        this.threads = threads;
    }

    public long burnAll(List<OwnYard> yards) throws InterruptedException, ExecutionException {
        List<FutureTask<Long>> tasks = new ArrayList<>();
        List<Thread> started = new ArrayList<>();
        for (OwnYard yard : yards) {
            FutureTask<Long> task = new FutureTask<>(() -> work(yard));
            Thread thread = threads.newThread(task);
            tasks.add(task);
            started.add(thread);
            thread.start();
        }
        for (Thread thread : started) {
            thread.join();
        }
        long total = 0;
        for (FutureTask<Long> task : tasks) {
            total += task.get();
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
