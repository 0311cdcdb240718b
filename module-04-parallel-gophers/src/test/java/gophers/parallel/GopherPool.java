package gophers.parallel;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pools of a known size, however many cores there are. Close the pool after the scene: it waits for those that the scene
 * still holds.
 *
 * <p>A gopher that waits at an instrument of the scene may be replaced by another one for that time, as the JDK does for
 * whoever waits for a {@code Condition}; one that waits for a latch is not.
 */
public final class GopherPool {

    private GopherPool() {}

    /** Returns a pool with so many gophers, named {@code pool-gopher-1} and on. */
    public static ForkJoinPool of(int gophers) {
        AtomicInteger named = new AtomicInteger();
        return new ForkJoinPool(
                gophers,
                pool -> {
                    ForkJoinWorkerThread gopher = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
                    gopher.setName("pool-gopher-" + named.incrementAndGet());
                    return gopher;
                },
                null,
                false);
    }

    /** Has one of the pool's gophers do the work, and waits for it. */
    public static <T> T ask(ForkJoinPool pool, Callable<T> work) throws Exception {
        try {
            return pool.submit(work).get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
