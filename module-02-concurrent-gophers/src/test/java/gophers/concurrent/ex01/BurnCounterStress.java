package gophers.concurrent.ex01;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.J_Result;

/** Two gophers count twice each at the same moment, one book the first, ten the second; then the counter is read. */
@Outcome(id = "22", expect = Expect.ACCEPTABLE, desc = "all 22 books are counted")
@Outcome(
        id = {"2[3-9]", "[3-9][0-9]", "[1-9][0-9]{2,}"},
        expect = Expect.FORBIDDEN,
        desc = "Too many books: only 22 were burned here. Another counter's books are among them, or some count twice.")
@Outcome(
        expect = Expect.FORBIDDEN,
        desc =
                "Books were lost: of 22 some are not counted. One gopher had read the old count and wrote over the other's.")
public class BurnCounterStress {

    /** What must not happen, for comparison: no lock at all. The moment at which it goes wrong is very short. */
    @JCStressTest
    @JCStressMeta(BurnCounterStress.class)
    @State
    public static class PlainCanary {
        private long count;

        private void burned(int books) {
            count += books;
        }

        @Actor
        public void gopher1() {
            burned(1);
            burned(1);
        }

        @Actor
        public void gopher2() {
            burned(10);
            burned(10);
        }

        @Arbiter
        public void total(J_Result result) {
            result.r1 = count;
        }
    }

    /** The same with the boxed count as the lock, which is another object after each change: it seldom goes wrong. */
    @JCStressTest
    @JCStressMeta(BurnCounterStress.class)
    @State
    public static class BoxedCanary {
        private Long count = 0L;

        // The compiler warns of just this mistake; its name for the warning has changed.
        @SuppressWarnings({"synchronization", "identity"})
        private void burned(int books) {
            synchronized (count) {
                count += books;
            }
        }

        @Actor
        public void gopher1() {
            burned(1);
            burned(1);
        }

        @Actor
        public void gopher2() {
            burned(10);
            burned(10);
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
            callMeGopher();
            counter.burned(1);
            counter.burned(1);
        }

        @Actor
        public void gopher2() {
            callMeGopher();
            counter.burned(10);
            counter.burned(10);
        }

        @Arbiter
        public void total(J_Result result) {
            result.r1 = counter.total();
        }
    }

    /** Two gophers may have the same name. */
    private static void callMeGopher() {
        Thread me = Thread.currentThread();
        if (!"gopher".equals(me.getName())) {
            me.setName("gopher");
        }
    }
}
