package gophers.pipeline.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

@WrongAnswer(
        bug = "a helper waits for the cart; who is called off leaves the helper behind",
        looksLike = "the gopher is called off, and the next cart disappears all the same",
        caughtBy = "takes no cart that comes after the interrupt",
        mayFail = "stops when it is interrupted",
        says = "and was taken")
public final class Stage {

    @FunctionalInterface
    public interface Work {
        void on(Cart cart) throws InterruptedException;
    }

    private final BlockingQueue<Cart> in;
    private final Work work;
    private final BlockingQueue<Cart> out;

    public Stage(BlockingQueue<Cart> in, Work work, BlockingQueue<Cart> out) {
        this.in = in;
        this.work = work;
        this.out = out;
    }

    public int work(int carts) throws InterruptedException {
        int books = 0;
        for (int i = 0; i < carts; i++) {
            Cart cart = ask();
            cart.handTo(Thread.currentThread().getName());
            books += cart.size();
            work.on(cart);
            cart.handTo(null);
            // The last line that may touch the cart: from here on it is somebody else's.
            out.put(cart);
        }
        return books;
    }

    private Cart ask() throws InterruptedException {
        FutureTask<Cart> asking = new FutureTask<>(in::take);
        Thread.startVirtualThread(asking);
        try {
            return asking.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
