package gophers.concurrent.ex01;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.J_Result;

/** Two gophers count one and two books at the same moment; afterwards the counter is read. */
@Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "all three books are counted")
@Outcome(
        id = "1",
        expect = Expect.FORBIDDEN,
        desc = "The two books of gopher-2 were lost: gopher-1 had read the old count and wrote over them.")
@Outcome(
        id = "2",
        expect = Expect.FORBIDDEN,
        desc = "The book of gopher-1 was lost: gopher-2 had read the old count and wrote over it.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Two gophers burned three books, and the counter says something else.")
public class BurnCounterStress {

    /** What must not happen, for comparison: a plain count. */
    @JCStressTest
    @JCStressMeta(BurnCounterStress.class)
    @State
    public static class Canary {
        private long count;

        @Actor
        public void gopher1() {
            count += 1;
        }

        @Actor
        public void gopher2() {
            count += 2;
        }

        @Arbiter
        public void total(J_Result result) {
            result.r1 = count;
        }
    }

    @JCStressTest
    @JCStressMeta(BurnCounterStress.class)
    @State
    public static class Answer {
        private final BurnCounter counter = new BurnCounter();

        @Actor
        public void gopher1() {
            counter.burned(1);
        }

        @Actor
        public void gopher2() {
            counter.burned(2);
        }

        @Arbiter
        public void total(J_Result result) {
            result.r1 = counter.total();
        }
    }
}
