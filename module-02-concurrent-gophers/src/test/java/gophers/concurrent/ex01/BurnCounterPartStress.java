package gophers.concurrent.ex01;

import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.J_Result;

/** A gopher counts a cart of 40 books while its boss reads the total. */
@Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "the boss read before the cart was counted")
@Outcome(id = "40", expect = Expect.ACCEPTABLE, desc = "the boss read after the cart was counted")
@Outcome(
        expect = Expect.FORBIDDEN,
        desc = "The boss read a total with only a part of gopher-1's cart of 40: it is counted in more than one step.")
public class BurnCounterPartStress {
    private static final int CART = 40;

    /** What must not happen, for comparison: atomic steps, but many of them. */
    @JCStressTest
    @JCStressMeta(BurnCounterPartStress.class)
    @State
    public static class Canary {
        private final AtomicLong count = new AtomicLong();

        @Actor
        public void gopher1() {
            for (int book = 0; book < CART; book++) {
                count.incrementAndGet();
            }
        }

        @Actor
        public void boss(J_Result result) {
            result.r1 = count.get();
        }
    }

    @JCStressTest
    @JCStressMeta(BurnCounterPartStress.class)
    @State
    public static class Answer {
        private final BurnCounter counter = new BurnCounter();

        @Actor
        public void gopher1() {
            counter.burned(CART);
        }

        @Actor
        public void boss(J_Result result) {
            result.r1 = counter.total();
        }
    }
}
