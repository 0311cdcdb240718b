package gophers.one.ex05;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/** Many gophers, one after another, whose boss asks for the result in the very moment when the work ends. */
final class HiredGopherTestRush {
    private static final int GOPHERS = 600;

    private volatile boolean leaves;
    /** What the boss does meanwhile, so that no compiler leaves it out. */
    private volatile int thumbs;

    /** Runs them all; every second one ends with the throwable. */
    void run(RuntimeException fire) throws Exception {
        try (Scene scene = new Scene()) {
            Gate next = scene.gate("at the beginning of the next round");
            next.open();
            for (int round = 0; round < GOPHERS; round++) {
                next.pass();
                runOne(round, round % 2 == 0 ? null : fire);
            }
        }
    }

    private void runOne(int round, RuntimeException fire) throws InterruptedException {
        leaves = false;
        HiredGopher gopher = new HiredGopher(ends(round, fire), threads());
        gopher.start();
        if (round % 4 >= 2) {
            comeJustThen(round);
        }
        String heard;
        try {
            heard = "a number, " + gopher.result();
        } catch (ExecutionException told) {
            heard = "an ExecutionException";
        }
        String expected = fire == null ? "a number, " + round : "an ExecutionException";
        assertThat(heard)
                .withFailMessage(
                        "A boss asked in the moment when the work ended. The work ended with %s, and result() ended "
                                + "with %s. Nobody may be told before everything is written down.",
                        fire == null ? "a number, " + round : fire, heard)
                .isEqualTo(expected);
    }

    private Callable<Integer> ends(int round, RuntimeException fire) {
        return () -> {
            leaves = true;
            if (fire != null) {
                throw fire;
            }
            return round;
        };
    }

    /** Half of the bosses wait in result() to be woken; the others come a little earlier or later than the end. */
    private void comeJustThen(int round) {
        while (!leaves) {
            Thread.yield();
        }
        for (int turn = 0; turn < round; turn++) {
            thumbs++;
        }
    }

    private static ThreadFactory threads() {
        return work -> {
            Thread thread = new Thread(work, "gopher-1");
            thread.setDaemon(true);
            return thread;
        };
    }
}
