package gophers.one.ex07;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** The boss raises a new flag while the gopher looks at it for the first time; then somebody looks once more. */
@Outcome(
        id = ".*, false",
        expect = Expect.FORBIDDEN,
        desc = "The flag was raised while a gopher looked at it, and afterwards it is down: the raise was lost.")
@Outcome(expect = Expect.ACCEPTABLE, desc = "fine: the gopher saw it up or not yet, and afterwards it is up")
public class StopFlagRaiseStress {

    /** What must not happen, for comparison: whoever comes first makes what the flag is kept in. */
    @JCStressTest
    @JCStressMeta(StopFlagRaiseStress.class)
    @State
    public static class Canary {
        private static final class LazyFlag {
            private volatile boolean[] box;

            private boolean[] box() {
                if (box == null) {
                    box = new boolean[1];
                }
                return box;
            }

            void raise() {
                box()[0] = true;
            }

            boolean isRaised() {
                return box()[0];
            }
        }

        private final LazyFlag flag = new LazyFlag();

        @Actor
        public void boss() {
            flag.raise();
        }

        @Actor
        public void gopher(ZZ_Result result) {
            result.r1 = flag.isRaised();
        }

        @Arbiter
        public void afterwards(ZZ_Result result) {
            result.r2 = flag.isRaised();
        }
    }

    @JCStressTest
    @JCStressMeta(StopFlagRaiseStress.class)
    @State
    public static class Answer {
        private final StopFlag flag = new StopFlag();

        @Actor
        public void boss() {
            flag.raise();
        }

        @Actor
        public void gopher(ZZ_Result result) {
            result.r1 = flag.isRaised();
        }

        @Arbiter
        public void afterwards(ZZ_Result result) {
            result.r2 = flag.isRaised();
        }
    }
}
