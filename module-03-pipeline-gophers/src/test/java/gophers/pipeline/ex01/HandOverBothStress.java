package gophers.pipeline.ex01;

import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A gopher puts eight carts, while another takes one and puts it back, four times. Then all are taken, and the different
 * ones are counted. Two that put meet here, one that puts and one that takes, and one that waits for a cart.
 */
@Outcome(id = "8", expect = Expect.ACCEPTABLE, desc = "each of the 8 carts was taken once")
@Outcome(
        expect = Expect.FORBIDDEN,
        desc =
                "8 carts were put, and fewer came out: for a cart that was there somebody got one that had been taken, or none.")
public class HandOverBothStress {

    private static final int CARTS = 8;
    private static final int BACK = 4;

    /** Goes back in a lost cart's stead, or the last one to take would wait for it for ever. */
    private static final Integer NONE = 0;

    /** What must not happen, for comparison: the carts are counted with care, and nothing guards the queue itself. */
    @JCStressTest
    @JCStressMeta(HandOverBothStress.class)
    @State
    public static class Canary {
        private final Queue<Integer> carts = new LinkedList<>();
        private final Semaphore filled = new Semaphore(0);

        @Actor
        public void giver() {
            putAll(this::put);
        }

        @Actor
        public void returner() {
            putBack(this::take, this::put);
        }

        @Arbiter
        public void count(I_Result result) {
            result.r1 = different(this::take);
        }

        private void put(Integer cart) {
            carts.add(cart);
            filled.release();
        }

        private Integer take() {
            filled.acquireUninterruptibly();
            return carts.poll();
        }
    }

    @JCStressTest
    @JCStressMeta(HandOverBothStress.class)
    @State
    public static class Answer {
        private final HandOver<Integer> handOver = new HandOver<>(CARTS);

        @Actor
        public void giver() {
            putAll(handOver::put);
        }

        @Actor
        public void returner() {
            putBack(handOver::take, handOver::put);
        }

        @Arbiter
        public void count(I_Result result) {
            result.r1 = different(handOver::take);
        }
    }

    private interface Putting {
        void put(Integer cart) throws InterruptedException;
    }

    private static void putAll(Putting putting) {
        try {
            for (int cart = 1; cart <= CARTS; cart++) {
                putting.put(cart);
            }
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts in a stress test", impossible);
        }
    }

    private static void putBack(HandOverStress.Taking taking, Putting putting) {
        try {
            for (int i = 0; i < BACK; i++) {
                Integer cart = taking.take();
                putting.put(cart == null ? NONE : cart);
            }
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts in a stress test", impossible);
        }
    }

    private static int different(HandOverStress.Taking taking) {
        return Integer.bitCount(HandOverStress.take(CARTS, taking) & ~(1 << NONE));
    }
}
