package gophers.parallel.ex04;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

@RightAnswer(how = "with a CompletableFuture for each pile, in the given pool")
public final class ParallelBurn {
    private final ForkJoinPool pool;

    public ParallelBurn(ForkJoinPool pool) {
        this.pool = pool;
    }

    public <A> List<A> burn(List<List<Book>> piles, Function<List<Book>, A> oven) {
        List<CompletableFuture<A>> burns = piles.stream()
                .map(pile -> CompletableFuture.supplyAsync(() -> oven.apply(pile), pool))
                .toList();
        return burns.stream().map(CompletableFuture::join).toList();
    }
}
