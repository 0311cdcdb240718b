package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "a flag that is only looked at before waiting: whoever waits already never hears of it",
        looksLike = "sometimes somebody stays on for ever: the one who was quickest",
        caughtBy = "tells all the takers who wait",
        mayFail = {
            "hands on every cart and then the news",
            "takes an empty place for what it is",
            "knows that another giver is not done",
            "loses no cart among several givers and takers"
        },
        says = "Nobody gets on any more")
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
        if (givers.get() == 0 && carts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(carts.take());
    }
}
