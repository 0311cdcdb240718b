package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "the taker looks again and again until a cart or the end is there",
        looksLike = "right results, and a core that is always busy",
        caughtBy = {
            "takes an empty place for what it is",
            "tells all the takers who wait",
            "knows that another giver is not done"
        },
        mayFail = {"an interrupted taker loses no cart"},
        says = "runs round and round")
public final class LastCart {
    private final BlockingQueue<Cart> carts;
    private final AtomicInteger givers;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = new AtomicInteger(givers);
    }

    public void pass(Cart cart) throws InterruptedException {
        carts.put(cart);
    }

    public void done() {
        givers.decrementAndGet();
    }

    public Optional<Cart> next() throws InterruptedException {
        while (true) {
            boolean allDone = givers.get() == 0;
            Cart cart = carts.poll();
            if (cart != null || allDone) {
                return Optional.ofNullable(cart);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
