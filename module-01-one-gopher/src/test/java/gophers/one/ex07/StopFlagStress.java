package gophers.one.ex07;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZII_Result;

/**
 * The boss writes 7 on the board, raises the flag, and later writes 8. The gopher reads the board, looks at the flag, and
 * reads the board again.
 *
 * <p>Both do something with the board on either side of the flag. That gives a compiler that sees nothing special in the
 * flag the occasion to reuse the first reading for the second, and to leave out the 7.
 */
@Outcome(
        id = "true, 0, .*",
        expect = Expect.FORBIDDEN,
        desc =
                "The gopher saw the flag up and then read an empty board: what was written before the flag was raised did "
                        + "not show, or the flag was up too early.")
@Outcome(
        expect = Expect.ACCEPTABLE,
        desc = "fine: saw the flag up or down, then read this, and had read the last one before it looked")
public class StopFlagStress {

    /** Takes its time, and does nothing from which a compiler or a processor would have to keep an order. */
    private static final class Errand {
        private static final int STEPS = 200;
        int distance = 1;

        void run(int start) {
            int walked = start;
            for (int step = 0; step < STEPS; step++) {
                walked = walked * 31 + step;
            }
            distance = walked;
        }
    }

    /** What must not happen, for comparison: a flag in a plain field. */
    @JCStressTest
    @JCStressMeta(StopFlagStress.class)
    @State
    public static class Canary {
        private static final class PlainFlag {
            private boolean raised;

            void raise() {
                raised = true;
            }

            boolean isRaised() {
                return raised;
            }
        }

        private final PlainFlag flag = new PlainFlag();
        private final Errand bosses = new Errand();
        private final Errand gophers = new Errand();
        private int board;

        @Actor
        public void boss() {
            board = 7;
            flag.raise();
            bosses.run(7);
            board = 8;
        }

        @Actor
        public void gopher(ZII_Result result) {
            int before = board;
            gophers.run(before);
            result.r1 = flag.isRaised();
            result.r2 = board;
            result.r3 = before;
        }
    }

    @JCStressTest
    @JCStressMeta(StopFlagStress.class)
    @State
    public static class Answer {
        private final StopFlag flag = new StopFlag();
        private final Errand bosses = new Errand();
        private final Errand gophers = new Errand();
        private int board;

        @Actor
        public void boss() {
            board = 7;
            flag.raise();
            bosses.run(7);
            board = 8;
        }

        @Actor
        public void gopher(ZII_Result result) {
            int before = board;
            gophers.run(before);
            result.r1 = flag.isRaised();
            result.r2 = board;
            result.r3 = before;
        }
    }
}
