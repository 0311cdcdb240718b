package gophers.pipeline.ex03;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

@WrongAnswer(
        bug = "a taker stops when the queue looks empty",
        looksLike = "works as long as the givers are quicker than the takers; otherwise carts are left",
        caughtBy = {
            "takes an empty place for what it is",
            "tells all the takers who wait",
            "knows that another giver is not done"
        },
        mayFail = {
            "hands on every cart and then the news",
            "loses no cart among several givers and takers",
            "an interrupted taker loses no cart"
        },
        says = "did not wait")
public final class LastCart {
    private final BlockingQueue<Cart> carts;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
    }

    public void pass(Cart cart) throws InterruptedException {
        carts.put(cart);
    }

    public void done() {
        // An empty queue says it all.
    }

    public Optional<Cart> next() {
        return Optional.ofNullable(carts.poll());
    }
}
