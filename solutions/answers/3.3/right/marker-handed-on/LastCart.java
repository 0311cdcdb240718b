package gophers.pipeline.ex03;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

@RightAnswer(how = "with one marker, which each taker puts back for the next one")
public final class LastCart {
    private final Cart end = new Cart("the end", 1);
    private final BlockingQueue<Cart> carts;
    private final AtomicInteger givers;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = new AtomicInteger(givers);
    }

    public void pass(Cart cart) throws InterruptedException {
        carts.put(cart);
    }

    public void done() throws InterruptedException {
        if (givers.decrementAndGet() == 0) {
            carts.put(end);
        }
    }

    public Optional<Cart> next() throws InterruptedException {
        Cart cart = carts.take();
        if (cart != end) {
            return Optional.of(cart);
        }
        // There is room: all givers are done, and what was taken out was the last thing in it. So it need not be put,
        // which an interrupt that came meanwhile would keep from happening; then nobody else would hear the news.
        carts.add(end);
        return Optional.empty();
    }
}
