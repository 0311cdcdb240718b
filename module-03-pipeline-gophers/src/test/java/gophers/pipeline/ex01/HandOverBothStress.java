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
 * Two gophers put four carts each at the same moment, while a third one takes four. The rest is taken afterwards, and the
 * different carts are counted.
 */
@Outcome(id = "8", expect = Expect.ACCEPTABLE, desc = "each of the 8 carts was taken once")
@Outcome(
        expect = Expect.FORBIDDEN,
        desc =
                "8 carts were put, and fewer came out: two gophers reached into the queue at once, and it is in disorder.")
public class HandOverBothStress {

    private static final int EACH = 4;

    /** What must not happen, for comparison: the carts are counted with care, and nothing guards the queue itself. */
    @JCStressTest
    @JCStressMeta(HandOverBothStress.class)
    @State
    public static class Canary {
        private final Queue<Integer> carts = new LinkedList<>();
        private final Semaphore filled = new Semaphore(0);
        private int taken;

        @Actor
        public void giver1() {
            for (int cart = 0; cart < EACH; cart++) {
                carts.add(cart);
                filled.release();
            }
        }

        @Actor
        public void giver2() {
            for (int cart = EACH; cart < 2 * EACH; cart++) {
                carts.add(cart);
                filled.release();
            }
        }

        @Actor
        public void taker() {
            taken = takeAll();
        }

        @Arbiter
        public void count(I_Result result) {
            result.r1 = Integer.bitCount(taken | takeAll());
        }

        private int takeAll() {
            int all = 0;
            for (int i = 0; i < EACH; i++) {
                filled.acquireUninterruptibly();
                Integer cart = carts.poll();
                all |= cart == null ? 0 : 1 << cart;
            }
            return all;
        }
    }

    @JCStressTest
    @JCStressMeta(HandOverBothStress.class)
    @State
    public static class Answer {
        private final HandOver<Integer> handOver = new HandOver<>(2 * EACH);
        private int taken;

        @Actor
        public void giver1() {
            putAll(0);
        }

        @Actor
        public void giver2() {
            putAll(EACH);
        }

        @Actor
        public void taker() {
            taken = takeAll();
        }

        @Arbiter
        public void count(I_Result result) {
            result.r1 = Integer.bitCount(taken | takeAll());
        }

        private void putAll(int first) {
            try {
                for (int cart = first; cart < first + EACH; cart++) {
                    handOver.put(cart);
                }
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("nobody interrupts in a stress test", impossible);
            }
        }

        private int takeAll() {
            try {
                int all = 0;
                for (int i = 0; i < EACH; i++) {
                    Integer cart = handOver.take();
                    all |= cart == null ? 0 : 1 << cart;
                }
                return all;
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("nobody interrupts in a stress test", impossible);
            }
        }
    }
}
