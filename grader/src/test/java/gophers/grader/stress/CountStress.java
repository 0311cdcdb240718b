package gophers.grader.stress;

import gophers.yard.TodoException;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two gophers count one book each, in several ways. */
@Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "both books are counted")
@Outcome(id = "1", expect = Expect.FORBIDDEN, desc = "One book was lost.")
public class CountStress {

    /** Loses books. */
    @JCStressTest
    @JCStressMeta(CountStress.class)
    @State
    public static class Wrong {
        private int sum;

        @Actor
        public void gopher1() {
            sum++;
        }

        @Actor
        public void gopher2() {
            sum++;
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = sum;
        }
    }

    /** Counts right. */
    @JCStressTest
    @JCStressMeta(CountStress.class)
    @State
    public static class Right {
        private final AtomicInteger sum = new AtomicInteger();

        @Actor
        public void gopher1() {
            sum.incrementAndGet();
        }

        @Actor
        public void gopher2() {
            sum.incrementAndGet();
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = sum.get();
        }
    }

    /** Is not filled in. */
    @JCStressTest
    @JCStressMeta(CountStress.class)
    @State
    public static class Todo {

        @Actor
        public void gopher1() {
            throw new TodoException("9.1", "count");
        }

        @Actor
        public void gopher2() {
            throw new TodoException("9.1", "count");
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = 2;
        }
    }

    /** Is right for a while. */
    @JCStressTest
    @JCStressMeta(CountStress.class)
    @State
    public static class DiesLater {
        static final AtomicInteger CALLS = new AtomicInteger();

        @Actor
        public void gopher1() {
            fail();
        }

        @Actor
        public void gopher2() {
            fail();
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = 2;
        }

        private static void fail() {
            if (CALLS.incrementAndGet() > 1000) {
                throw new IllegalStateException("the fire went out");
            }
        }
    }

    /** Comes to an outcome that nobody has named. */
    @JCStressTest
    @JCStressMeta(CountStress.class)
    @State
    public static class CountsTooMuch {
        private final AtomicInteger sum = new AtomicInteger();

        @Actor
        public void gopher1() {
            sum.incrementAndGet();
        }

        @Actor
        public void gopher2() {
            sum.incrementAndGet();
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = sum.get() + 5;
        }
    }
}
