package gophers.pipeline.ex03;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

@RightAnswer(how = "with a monitor: a count of givers beside the queue, and everybody looks at both under one lock")
public final class LastCart {
    private final BlockingQueue<Cart> carts;
    private int givers;

    public LastCart(BlockingQueue<Cart> carts, int givers, int takers) {
        this.carts = carts;
        this.givers = givers;
    }

    public synchronized void pass(Cart cart) throws InterruptedException {
        while (!carts.offer(cart)) {
            wait();
        }
        notifyAll();
    }

    public synchronized void done() {
        givers--;
        notifyAll();
    }

    public synchronized Optional<Cart> next() throws InterruptedException {
        while (carts.isEmpty() && givers > 0) {
            wait();
        }
        notifyAll();
        return Optional.ofNullable(carts.poll());
    }
}
