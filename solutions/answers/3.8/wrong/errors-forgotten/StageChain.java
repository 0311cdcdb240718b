package gophers.pipeline.ex08;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

@WrongAnswer(
        bug = "errors are not caught: the future is never completed",
        looksLike = "a stack overflow at the oven, and whoever asks the future waits for ever",
        caughtBy = "tells who sent the cart of a failure",
        says = "the future was never completed")
public final class StageChain {

    private interface Step {
        void with(Cart cart) throws InterruptedException;
    }

    private final Road road;
    private final Oven oven;
    private final Executor gophers;
    private CountDownLatch[] last = latches(0);

    public StageChain(Road road, Oven oven, Executor gophers) {
        this.road = road;
        this.oven = oven;
        this.gophers = gophers;
    }

    public CompletableFuture<Integer> send(Cart cart) {
        CountDownLatch[] before = last;
        CountDownLatch[] mine = latches(1);
        last = mine;
        int books = cart.size();
        CompletableFuture<Integer> sent = new CompletableFuture<>();
        gophers.execute(() -> {
            try {
                Step[] steps = {road::carry, oven::burn, road::comeBack};
                for (int stage = 0; stage < steps.length; stage++) {
                    before[stage].await();
                    steps[stage].with(cart);
                    mine[stage].countDown();
                }
                sent.complete(books);
            } catch (Exception failure) {
                letPass(before, mine);
                sent.completeExceptionally(failure);
            }
        });
        return sent;
    }

    /** A cart that has failed gives its turn to the next one, but at no stage before its turn has come. */
    private void letPass(CountDownLatch[] before, CountDownLatch[] mine) {
        for (int stage = 0; stage < mine.length; stage++) {
            CountDownLatch turn = before[stage];
            CountDownLatch next = mine[stage];
            gophers.execute(() -> {
                try {
                    turn.await();
                } catch (InterruptedException impossible) {
                    Thread.currentThread().interrupt();
                }
                next.countDown();
            });
        }
    }

    private static CountDownLatch[] latches(int count) {
        return new CountDownLatch[] {new CountDownLatch(count), new CountDownLatch(count), new CountDownLatch(count)};
    }
}
