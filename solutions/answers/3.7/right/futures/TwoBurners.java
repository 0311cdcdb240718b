package gophers.pipeline.ex07;

import gophers.solutions.RightAnswer;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

@RightAnswer(
        how = "with a queue of futures: the burns are handed out in order, and another gopher passes on what is ready")
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
        BlockingQueue<Oven> free = new LinkedBlockingQueue<>(List.of(left, right));
        BlockingQueue<Future<Cart>> inOrder = new LinkedBlockingQueue<>();
        try (ExecutorService gophers = Executors.newFixedThreadPool(3, threads)) {
            gophers.submit(() -> passOn(inOrder, carts));
            for (int i = 0; i < carts; i++) {
                Oven oven = free.take();
                Cart cart = in.take();
                inOrder.add(gophers.submit(() -> {
                    oven.burn(cart);
                    free.add(oven);
                    return cart;
                }));
            }
        }
    }

    private Void passOn(BlockingQueue<Future<Cart>> inOrder, int carts) throws Exception {
        for (int i = 0; i < carts; i++) {
            out.put(inOrder.take().get());
        }
        return null;
    }
}
