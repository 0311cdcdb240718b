package gophers.pipeline.ex01;

import java.util.ArrayDeque;
import java.util.Queue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two carts wait, and two gophers take one each at the same moment. */
@Outcome(
        id = {"1, 2", "2, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "each gopher took a cart of its own")
@Outcome(
        id = {"1, 1", "2, 2"},
        expect = Expect.FORBIDDEN,
        desc = "Two gophers took the same cart.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Two carts were there for two gophers, and one of them got none.")
public class HandOverStress {

    /** What must not happen, for comparison: a queue that is not made for several threads. */
    @JCStressTest
    @JCStressMeta(HandOverStress.class)
    @State
    public static class Canary {
        private final Queue<Integer> items = new ArrayDeque<>();

        public Canary() {
            items.add(1);
            items.add(2);
        }

        @Actor
        public void gopher1(II_Result result) {
            result.r1 = orNone(items.poll());
        }

        @Actor
        public void gopher2(II_Result result) {
            result.r2 = orNone(items.poll());
        }
    }

    @JCStressTest
    @JCStressMeta(HandOverStress.class)
    @State
    public static class Answer {
        private final HandOver<Integer> handOver = new HandOver<>(2);

        public Answer() {
            uninterrupted(() -> {
                handOver.put(1);
                handOver.put(2);
                return null;
            });
        }

        @Actor
        public void gopher1(II_Result result) {
            result.r1 = orNone(uninterrupted(handOver::take));
        }

        @Actor
        public void gopher2(II_Result result) {
            result.r2 = orNone(uninterrupted(handOver::take));
        }
    }

    private static int orNone(Integer cart) {
        return cart == null ? 0 : cart;
    }

    private interface Action<T> {
        T run() throws InterruptedException;
    }

    private static <T> T uninterrupted(Action<T> action) {
        try {
            return action.run();
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts in a stress test", impossible);
        }
    }
}
