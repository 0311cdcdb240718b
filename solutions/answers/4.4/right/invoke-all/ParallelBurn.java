package gophers.parallel.ex04;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;

@RightAnswer(how = "with invokeAll: a task for each pile, and no stream")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        List<Callable<A>> burns = new ArrayList<>();
        for (List<Book> pile : piles) {
            burns.add(() -> oven.apply(pile));
        }
        List<A> ashes = new ArrayList<>();
        for (Future<A> burned : pool.invokeAll(burns)) {
            try {
                ashes.add(burned.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return ashes;
    }
}
