package gophers.pipeline.ex01;

import java.util.ArrayDeque;
import java.util.Queue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Eight carts wait, and two gophers take four each at the same moment; then the different ones are counted. With more
 * than one cart each the two meet more often, also where cores are scarce.
 */
@Outcome(id = "8", expect = Expect.ACCEPTABLE, desc = "each of the 8 carts was taken once")
@Outcome(
        expect = Expect.FORBIDDEN,
        desc = "8 carts were there for 8 takes, and fewer came out: two gophers took the same one, or one got none.")
public class HandOverStress {

    private static final int EACH = 4;

    /** What must not happen, for comparison: a queue that is not made for several threads. */
    @JCStressTest
    @JCStressMeta(HandOverStress.class)
    @State
    public static class Canary {
        private final Queue<Integer> carts = new ArrayDeque<>();
        private int first;
        private int second;

        public Canary() {
            for (int cart = 1; cart <= 2 * EACH; cart++) {
                carts.add(cart);
            }
        }

        @Actor
        public void gopher1() {
            first = take(EACH, carts::poll);
        }

        @Actor
        public void gopher2() {
            second = take(EACH, carts::poll);
        }

        @Arbiter
        public void count(I_Result result) {
            result.r1 = Integer.bitCount(first | second);
        }
    }

    @JCStressTest
    @JCStressMeta(HandOverStress.class)
    @State
    public static class Answer {
        private final HandOver<Integer> handOver = new HandOver<>(2 * EACH);
        private int first;
        private int second;

        public Answer() {
            try {
                for (int cart = 1; cart <= 2 * EACH; cart++) {
                    handOver.put(cart);
                }
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("nobody interrupts in a stress test", impossible);
            }
        }

        @Actor
        public void gopher1() {
            first = take(EACH, handOver::take);
        }

        @Actor
        public void gopher2() {
            second = take(EACH, handOver::take);
        }

        @Arbiter
        public void count(I_Result result) {
            result.r1 = Integer.bitCount(first | second);
        }
    }

    interface Taking {
        Integer take() throws InterruptedException;
    }

    /** Returns which of so many carts came out, one bit for each. */
    static int take(int carts, Taking taking) {
        try {
            int taken = 0;
            for (int i = 0; i < carts; i++) {
                Integer cart = taking.take();
                taken |= cart == null ? 0 : 1 << cart;
            }
            return taken;
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts in a stress test", impossible);
        }
    }
}
