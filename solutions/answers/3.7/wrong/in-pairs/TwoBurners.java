package gophers.pipeline.ex07;

import gophers.solutions.WrongAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the burners take two carts, burn both, and pass both on",
        looksLike =
                "in order, and twice as quick if all carts are alike; otherwise each waits for the slower one of its pair",
        caughtBy = {
            "passes one cart on after the other",
            "does not keep a cart until the next one comes",
            "passes each cart on at once and returns after the last"
        },
        says = "Nobody gets on any more")
public final class TwoBurners {
    private final BlockingQueue<Cart> in;
    private final Oven left;
    private final Oven right;
    private final BlockingQueue<Cart> out;
    private final ThreadFactory threads;

    public TwoBurners(BlockingQueue<Cart> in, Oven left, Oven right, BlockingQueue<Cart> out, ThreadFactory threads) {
        this.in = in;
        this.left = left;
        this.right = right;
        this.out = out;
        this.threads = threads;
    }

    public void work(int carts) throws InterruptedException {
        for (int done = 0; done < carts; done += 2) {
            Cart first = in.take();
            Thread gopher = start(left, first);
            if (done + 1 == carts) {
                gopher.join();
                out.put(first);
                return;
            }
            Cart second = in.take();
            Thread other = start(right, second);
            gopher.join();
            other.join();
            out.put(first);
            out.put(second);
        }
    }

    private Thread start(Oven oven, Cart cart) {
        Thread thread = threads.newThread(() -> {
            try {
                oven.burn(cart);
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("nobody interrupts these gophers", impossible);
            }
        });
        thread.start();
        return thread;
    }
}
